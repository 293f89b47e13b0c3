package io.parley.group;

import io.parley.common.ErrorCode;
import io.parley.common.GroupId;
import io.parley.common.Page;
import io.parley.common.PageRequest;
import io.parley.security.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/** The members of a group. */
@Path("/groups/{id}/members")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Groups")
public class MemberResource {

  private final GroupService groups;
  private final MembershipService memberships;
  private final CurrentUser user;

  @Inject
  public MemberResource(GroupService groups, MembershipService memberships, CurrentUser user) {
    this.groups = groups;
    this.memberships = memberships;
    this.user = user;
  }

  @GET
  @Operation(summary = "Who is in a group of mine, those who joined first, first")
  @APIResponseSchema(
      value = Member.class,
      responseCode = "200",
      responseDescription = "A page of members")
  @APIResponse(responseCode = "403", description = "NOT_A_MEMBER")
  @APIResponse(responseCode = "404", description = "GROUP_NOT_FOUND")
  @APIResponse(responseCode = "422", description = "FIELD_INVALID")
  public Page<Member> list(
      @PathParam("id") String id,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return groups.members(parse(id), PageRequest.of(limit, cursor), user.accountId());
  }

  @POST
  @Operation(summary = "Join; nothing changes for a member")
  @APIResponseSchema(
      value = Group.class,
      responseCode = "200",
      responseDescription = "The group, with me in it")
  @APIResponse(responseCode = "404", description = "GROUP_NOT_FOUND")
  @APIResponse(responseCode = "409", description = "GROUP_FULL")
  @APIResponse(responseCode = "429", description = "RATE_LIMITED")
  public Group join(@PathParam("id") String id) {
    return memberships.join(parse(id), user.accountId());
  }

  @DELETE
  @Path("/me")
  @Operation(
      summary = "Leave",
      description =
          "An owner's place goes to the member who has been in it for longest; the last one leaving"
              + " ends the group.")
  @APIResponse(responseCode = "204", description = "Left")
  @APIResponse(responseCode = "403", description = "NOT_A_MEMBER")
  @APIResponse(responseCode = "404", description = "GROUP_NOT_FOUND")
  public void leave(@PathParam("id") String id) {
    memberships.leave(parse(id), user.accountId());
  }

  private static GroupId parse(String id) {
    return GroupId.parse(id, ErrorCode.GROUP_NOT_FOUND);
  }
}
