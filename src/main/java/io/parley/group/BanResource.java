package io.parley.group;

import io.parley.common.AccountId;
import io.parley.common.ErrorCode;
import io.parley.common.GroupId;
import io.parley.common.Page;
import io.parley.common.PageRequest;
import io.parley.security.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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

/** Who is kept out of a group. */
@Path("/groups/{id}/bans")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Groups")
public class BanResource {

  private final BanService bans;
  private final CurrentUser user;

  @Inject
  public BanResource(BanService bans, CurrentUser user) {
    this.bans = bans;
    this.user = user;
  }

  @GET
  @Operation(summary = "Who is kept out")
  @APIResponseSchema(
      value = Ban.class,
      responseCode = "200",
      responseDescription = "A page of people, and who keeps them out")
  @APIResponse(responseCode = "403", description = "NOT_A_MEMBER, ROLE_TOO_LOW")
  @APIResponse(responseCode = "404", description = "GROUP_NOT_FOUND")
  @APIResponse(responseCode = "422", description = "FIELD_INVALID")
  public Page<Ban> list(
      @PathParam("id") String id,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return bans.list(parse(id), PageRequest.of(limit, cursor), user.accountId());
  }

  @PUT
  @Path("/{accountId}")
  @Operation(summary = "Keep somebody out; a member is removed")
  @APIResponse(responseCode = "204", description = "They are kept out")
  @APIResponse(responseCode = "403", description = "NOT_A_MEMBER, ROLE_TOO_LOW")
  @APIResponse(responseCode = "404", description = "GROUP_NOT_FOUND, ACCOUNT_NOT_FOUND")
  @APIResponse(responseCode = "409", description = "OWNER_STAYS")
  @APIResponse(responseCode = "429", description = "RATE_LIMITED")
  public void ban(@PathParam("id") String id, @PathParam("accountId") String accountId) {
    bans.ban(parse(id), person(accountId), user.accountId());
  }

  @DELETE
  @Path("/{accountId}")
  @Operation(summary = "Keep somebody out no longer")
  @APIResponse(responseCode = "204", description = "They are not kept out")
  @APIResponse(responseCode = "403", description = "NOT_A_MEMBER, ROLE_TOO_LOW")
  @APIResponse(responseCode = "404", description = "GROUP_NOT_FOUND, ACCOUNT_NOT_FOUND")
  @APIResponse(responseCode = "429", description = "RATE_LIMITED")
  public void unban(@PathParam("id") String id, @PathParam("accountId") String accountId) {
    bans.unban(parse(id), person(accountId), user.accountId());
  }

  private static AccountId person(String accountId) {
    return AccountId.parse(accountId, ErrorCode.ACCOUNT_NOT_FOUND);
  }

  private static GroupId parse(String id) {
    return GroupId.parse(id, ErrorCode.GROUP_NOT_FOUND);
  }
}
