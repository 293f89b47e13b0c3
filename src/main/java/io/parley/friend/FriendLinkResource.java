package io.parley.friend;

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

/** Invite links of others. */
@Path("/friend-links/{token}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Friends")
public class FriendLinkResource {

  private final FriendLinkService links;
  private final CurrentUser user;

  @Inject
  public FriendLinkResource(FriendLinkService links, CurrentUser user) {
    this.links = links;
    this.user = user;
  }

  @GET
  @Operation(summary = "Whose link it is")
  @APIResponseSchema(
      value = PersonCard.class,
      responseCode = "200",
      responseDescription = "The person who made it")
  @APIResponse(responseCode = "404", description = "LINK_NOT_FOUND")
  public PersonCard owner(@PathParam("token") String token) {
    return links.owner(token, user.accountId());
  }

  @POST
  @Operation(summary = "Become friends by the link; done twice, nothing changes")
  @APIResponseSchema(
      value = Friend.class,
      responseCode = "200",
      responseDescription = "We are friends now")
  @APIResponse(responseCode = "404", description = "LINK_NOT_FOUND")
  @APIResponse(responseCode = "409", description = "BLOCKED_BY_ME")
  @APIResponse(responseCode = "422", description = "SELF_FRIEND")
  @APIResponse(responseCode = "429", description = "RATE_LIMITED")
  public Friend use(@PathParam("token") String token) {
    return links.use(token, user.accountId());
  }
}
