package io.parley.group;

import io.parley.common.AccountId;
import io.parley.common.ErrorCode;
import io.parley.common.Page;
import io.parley.common.PageRequest;
import io.parley.security.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
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

/** The groups that somebody shares with another. */
@Path("/people/{accountId}/groups")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Groups")
public class CommonGroupResource {

  private final CommonGroups groups;
  private final CurrentUser user;

  @Inject
  public CommonGroupResource(CommonGroups groups, CurrentUser user) {
    this.groups = groups;
    this.user = user;
  }

  @GET
  @Operation(summary = "The groups that a person and I are in, the newest first")
  @APIResponseSchema(
      value = Group.class,
      responseCode = "200",
      responseDescription = "A page of groups")
  @APIResponse(responseCode = "404", description = "ACCOUNT_NOT_FOUND")
  @APIResponse(responseCode = "422", description = "FIELD_INVALID")
  public Page<Group> list(
      @PathParam("accountId") String accountId,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor) {
    AccountId person = AccountId.parse(accountId, ErrorCode.ACCOUNT_NOT_FOUND);
    return groups.list(user.accountId(), person, PageRequest.of(limit, cursor));
  }
}
