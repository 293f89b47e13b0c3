package io.parley.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The pictures of people and of groups, for whoever is logged in. */
@Path("/avatars")
@RequestScoped
@Tag(name = "Accounts")
public class AvatarResource {

  /** What is at an address never changes; and it is shown, never run. */
  private static final String KEEP = "private, max-age=31536000, immutable";

  private static final String SHOW_ONLY = "default-src 'none'; sandbox";

  private final Avatars avatars;

  @Inject
  public AvatarResource(Avatars avatars) {
    this.avatars = avatars;
  }

  @GET
  @Path("/{id}")
  @Produces({"image/png", "image/jpeg", "application/problem+json"})
  @Operation(summary = "A picture of a person or a group, 256 pixels wide and high")
  @APIResponse(responseCode = "200", description = "The picture, which may be kept for ever")
  @APIResponse(responseCode = "404", description = "NOT_FOUND")
  public Response get(@PathParam("id") String id) {
    Picture picture = avatars.get(id);
    return Response.ok(picture.image(), picture.mediaType())
        .header(HttpHeaders.CACHE_CONTROL, KEEP)
        .header("Content-Security-Policy", SHOW_ONLY)
        .build();
  }
}
