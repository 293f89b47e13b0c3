package io.parley.group;

import io.parley.common.AccountId;
import io.parley.common.ErrorCode;
import io.parley.common.Fields;
import io.parley.common.GroupId;
import io.parley.common.Page;
import io.parley.common.PageRequest;
import io.parley.security.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
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

  private final MemberList members;
  private final MemberService service;
  private final MembershipService memberships;
  private final CurrentUser user;

  @Inject
  public MemberResource(
      MemberList members, MemberService service, MembershipService memberships, CurrentUser user) {
    this.members = members;
    this.service = service;
    this.memberships = memberships;
    this.user = user;
  }

  @GET
  @Operation(
      summary = "Who is in a group of mine: the owner, the admins, the others, each as they joined",
      description =
          "With q, those whose name, display name or nickname in the group, or a word in it, begins"
              + " so.")
  @APIResponseSchema(
      value = Member.class,
      responseCode = "200",
      responseDescription = "A page of members")
  @APIResponse(responseCode = "403", description = "NOT_A_MEMBER")
  @APIResponse(responseCode = "404", description = "GROUP_NOT_FOUND")
  @APIResponse(responseCode = "422", description = "FIELD_TOO_LONG, FIELD_INVALID")
  public Page<Member> list(
      @PathParam("id") String id,
      @QueryParam("q") @DefaultValue("") String q,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return members.search(parse(id), q, PageRequest.of(limit, cursor), user.accountId());
  }

  @POST
  @Operation(
      summary = "Join; nothing changes for a member",
      description =
          "Where people join with approval, I have asked to then, and `requested` of the group is"
              + " true. The body may be left out.")
  @APIResponseSchema(
      value = Group.class,
      responseCode = "200",
      responseDescription = "The group, with me in it or waiting")
  @APIResponse(responseCode = "403", description = "BANNED, JOIN_CLOSED")
  @APIResponse(responseCode = "404", description = "GROUP_NOT_FOUND")
  @APIResponse(responseCode = "409", description = "GROUP_FULL")
  @APIResponse(responseCode = "422", description = "FIELD_TOO_LONG, FIELD_INVALID")
  @APIResponse(responseCode = "429", description = "RATE_LIMITED")
  public Group join(@PathParam("id") String id, @Nullable NewMember applicant) {
    String note = applicant == null ? null : applicant.note();
    return memberships.join(parse(id), note, user.accountId());
  }

  @DELETE
  @Path("/me")
  @Operation(
      summary = "Leave",
      description =
          "An owner's place goes to the admin who has been in it for longest, or else to the member;"
              + " the last one leaving ends the group.")
  @APIResponse(responseCode = "204", description = "Left")
  @APIResponse(responseCode = "403", description = "NOT_A_MEMBER")
  @APIResponse(responseCode = "404", description = "GROUP_NOT_FOUND")
  public void leave(@PathParam("id") String id) {
    memberships.leave(parse(id), user.accountId());
  }

  @PATCH
  @Path("/me")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Change what I am called here")
  @APIResponseSchema(value = Member.class, responseCode = "200", responseDescription = "Me")
  @APIResponse(responseCode = "403", description = "NOT_A_MEMBER")
  @APIResponse(responseCode = "404", description = "GROUP_NOT_FOUND")
  @APIResponse(responseCode = "422", description = "FIELD_REQUIRED, FIELD_TOO_LONG, FIELD_INVALID")
  @APIResponse(responseCode = "429", description = "RATE_LIMITED")
  public Member takeNickname(@PathParam("id") String id, NewNickname name) {
    return service.takeNickname(
        parse(id), Fields.required(name.nickname(), "nickname"), user.accountId());
  }

  @PATCH
  @Path("/{accountId}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Make somebody an admin or not, mute somebody or not")
  @APIResponseSchema(
      value = Member.class,
      responseCode = "200",
      responseDescription = "As it is now")
  @APIResponse(responseCode = "403", description = "NOT_A_MEMBER, ROLE_TOO_LOW")
  @APIResponse(responseCode = "404", description = "GROUP_NOT_FOUND, MEMBER_NOT_FOUND")
  @APIResponse(responseCode = "409", description = "OWNER_STAYS")
  @APIResponse(responseCode = "422", description = "FIELD_INVALID")
  @APIResponse(responseCode = "429", description = "RATE_LIMITED")
  public Member edit(
      @PathParam("id") String id, @PathParam("accountId") String accountId, MemberEdit edit) {
    return service.edit(parse(id), member(accountId), edit, user.accountId());
  }

  @DELETE
  @Path("/{accountId}")
  @Operation(summary = "Remove somebody, who may come back")
  @APIResponse(responseCode = "204", description = "Removed")
  @APIResponse(responseCode = "403", description = "NOT_A_MEMBER, ROLE_TOO_LOW")
  @APIResponse(responseCode = "404", description = "GROUP_NOT_FOUND, MEMBER_NOT_FOUND")
  @APIResponse(responseCode = "409", description = "OWNER_STAYS")
  @APIResponse(responseCode = "429", description = "RATE_LIMITED")
  public void remove(@PathParam("id") String id, @PathParam("accountId") String accountId) {
    service.remove(parse(id), member(accountId), user.accountId());
  }

  private static AccountId member(String accountId) {
    return AccountId.parse(accountId, ErrorCode.MEMBER_NOT_FOUND);
  }

  private static GroupId parse(String id) {
    return GroupId.parse(id, ErrorCode.GROUP_NOT_FOUND);
  }
}
