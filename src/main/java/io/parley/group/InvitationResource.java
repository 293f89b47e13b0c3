package io.parley.group;

import io.parley.common.ErrorCode;
import io.parley.common.Fields;
import io.parley.common.GroupId;
import io.parley.security.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Friends brought into a group. */
@Path("/groups/{id}/invitations")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Groups")
public class InvitationResource {

  private final MembershipService memberships;
  private final CurrentUser user;

  @Inject
  public InvitationResource(MembershipService memberships, CurrentUser user) {
    this.memberships = memberships;
    this.user = user;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Bring friends of mine in",
      description = "All of them or nobody; those who are members are passed over.")
  @APIResponseSchema(
      value = Group.class,
      responseCode = "200",
      responseDescription = "The group, with them in it")
  @APIResponse(
      responseCode = "403",
      description = "NOT_A_MEMBER, ROLE_TOO_LOW, NOT_FRIENDS, BANNED")
  @APIResponse(responseCode = "404", description = "GROUP_NOT_FOUND")
  @APIResponse(responseCode = "409", description = "GROUP_FULL")
  @APIResponse(responseCode = "422", description = "FIELD_REQUIRED, FIELD_TOO_LONG, FIELD_INVALID")
  @APIResponse(responseCode = "429", description = "RATE_LIMITED")
  public Group invite(@PathParam("id") String id, Invitation invitation) {
    return memberships.invite(
        GroupId.parse(id, ErrorCode.GROUP_NOT_FOUND),
        AccountIds.read(Fields.required(invitation.accounts(), "accounts"), "accounts"),
        user.accountId());
  }
}
