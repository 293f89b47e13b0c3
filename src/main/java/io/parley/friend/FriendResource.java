package io.parley.friend;

import io.parley.common.AccountId;
import io.parley.common.ErrorCode;
import io.parley.common.Page;
import io.parley.common.PageRequest;
import io.parley.security.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The friends of the one who asks. */
@Path("/friends")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Friends")
public class FriendResource {

  private final FriendService friends;
  private final FriendEdits edits;
  private final CurrentUser user;

  @Inject
  public FriendResource(FriendService friends, FriendEdits edits, CurrentUser user) {
    this.friends = friends;
    this.edits = edits;
    this.user = user;
  }

  @GET
  @Operation(summary = "My friends")
  @APIResponseSchema(
      value = Friend.class,
      responseCode = "200",
      responseDescription = "A page of friends")
  @APIResponse(responseCode = "422", description = "FIELD_INVALID")
  public Page<Friend> list(
      @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
    return friends.list(user.accountId(), PageRequest.of(limit, cursor));
  }

  @PATCH
  @Path("/{accountId}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Change what I call a friend, and the friend's labels; only I see it")
  @APIResponseSchema(
      value = Friend.class,
      responseCode = "200",
      responseDescription = "The friend, changed")
  @APIResponse(responseCode = "403", description = "NOT_FRIENDS")
  @APIResponse(responseCode = "404", description = "ACCOUNT_NOT_FOUND")
  @APIResponse(responseCode = "422", description = "FIELD_TOO_LONG, FIELD_INVALID")
  public Friend edit(@PathParam("accountId") String accountId, FriendEdit edit) {
    return edits.edit(user.accountId(), parse(accountId), edit);
  }

  @DELETE
  @Path("/{accountId}")
  @Operation(summary = "Be friends no more; what was written stays readable")
  @APIResponse(responseCode = "204", description = "No friends any more")
  @APIResponse(responseCode = "403", description = "NOT_FRIENDS")
  @APIResponse(responseCode = "404", description = "ACCOUNT_NOT_FOUND")
  public void part(@PathParam("accountId") String accountId) {
    friends.part(user.accountId(), parse(accountId));
  }

  private static AccountId parse(String id) {
    return AccountId.parse(id, ErrorCode.ACCOUNT_NOT_FOUND);
  }
}
