package io.parley.friend;

import io.parley.security.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The invite link of the one who asks. */
@Path("/me/friend-link")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Friends")
public class OwnFriendLinkResource {

  private final FriendLinkService links;
  private final CurrentUser user;

  @Inject
  public OwnFriendLinkResource(FriendLinkService links, CurrentUser user) {
    this.links = links;
    this.user = user;
  }

  @GET
  @Operation(summary = "The link by which others become my friends; made when there is none")
  @APIResponseSchema(
      value = FriendLink.class,
      responseCode = "200",
      responseDescription = "My link")
  public FriendLink get() {
    return links.get(user.accountId());
  }

  @POST
  @Operation(summary = "A new link; the one before leads nowhere from now on")
  @APIResponseSchema(
      value = FriendLink.class,
      responseCode = "200",
      responseDescription = "My new link")
  public FriendLink renew() {
    return links.renew(user.accountId());
  }
}
