package io.parley.group;

import io.parley.security.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Links into groups, for whoever has one. */
@Path("/group-links/{token}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Groups")
public class LinkedGroupResource {

  private final GroupLinkService links;
  private final CurrentUser user;

  @Inject
  public LinkedGroupResource(GroupLinkService links, CurrentUser user) {
    this.links = links;
    this.user = user;
  }

  @GET
  @Operation(summary = "The group a link leads to")
  @APIResponseSchema(value = Group.class, responseCode = "200", responseDescription = "The group")
  @APIResponse(responseCode = "404", description = "LINK_NOT_FOUND")
  public Group get(@PathParam("token") String token) {
    return links.linked(token, user.accountId());
  }

  @POST
  @Operation(summary = "Join by the link; nothing changes for a member")
  @APIResponseSchema(
      value = Group.class,
      responseCode = "200",
      responseDescription = "The group, with me in it")
  @APIResponse(responseCode = "403", description = "BANNED")
  @APIResponse(responseCode = "404", description = "LINK_NOT_FOUND")
  @APIResponse(responseCode = "409", description = "GROUP_FULL")
  @APIResponse(responseCode = "429", description = "RATE_LIMITED")
  public Group use(@PathParam("token") String token) {
    return links.use(token, user.accountId());
  }
}
