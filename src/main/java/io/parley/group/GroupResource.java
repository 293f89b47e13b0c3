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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Groups: made, found, changed and dissolved. */
@Path("/groups")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Groups")
public class GroupResource {

  private final GroupService groups;
  private final MembershipService memberships;
  private final GroupEditing editing;
  private final CurrentUser user;

  @Inject
  public GroupResource(
      GroupService groups, MembershipService memberships, GroupEditing editing, CurrentUser user) {
    this.groups = groups;
    this.memberships = memberships;
    this.editing = editing;
    this.user = user;
  }

  @GET
  @Operation(
      summary = "Find groups",
      description = "By the beginning of the name or of a word in it; without q, all of them.")
  @APIResponseSchema(
      value = Group.class,
      responseCode = "200",
      responseDescription = "A page of groups")
  @APIResponse(responseCode = "422", description = "FIELD_TOO_LONG, FIELD_INVALID")
  @APIResponse(responseCode = "429", description = "RATE_LIMITED")
  public Page<Group> search(
      @QueryParam("q") @DefaultValue("") String q,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return groups.search(q, PageRequest.of(limit, cursor), user.accountId());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Make a group of my own")
  @APIResponseSchema(value = Group.class, responseCode = "201", responseDescription = "Made")
  @APIResponse(responseCode = "403", description = "NOT_FRIENDS")
  @APIResponse(responseCode = "409", description = "GROUP_FULL")
  @APIResponse(
      responseCode = "422",
      description = "FIELD_REQUIRED, FIELD_TOO_LONG, FIELD_INVALID, GROUP_NAME_INVALID")
  @APIResponse(responseCode = "429", description = "RATE_LIMITED")
  public Response create(NewGroup group) {
    Group made =
        memberships.create(
            Fields.required(group.name(), "name"),
            AccountIds.read(group.members(), "members"),
            user.accountId());
    return Response.status(Response.Status.CREATED).entity(made).build();
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "A group I am in")
  @APIResponseSchema(value = Group.class, responseCode = "200", responseDescription = "The group")
  @APIResponse(responseCode = "403", description = "NOT_A_MEMBER")
  @APIResponse(responseCode = "404", description = "GROUP_NOT_FOUND")
  public Group get(@PathParam("id") String id) {
    return groups.open(parse(id), user.accountId());
  }

  @PATCH
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Change its name and its rules; what is left out stays")
  @APIResponseSchema(value = Group.class, responseCode = "200", responseDescription = "The group")
  @APIResponse(responseCode = "403", description = "NOT_A_MEMBER, ROLE_TOO_LOW")
  @APIResponse(responseCode = "404", description = "GROUP_NOT_FOUND")
  @APIResponse(responseCode = "422", description = "GROUP_NAME_INVALID, FIELD_INVALID")
  @APIResponse(responseCode = "429", description = "RATE_LIMITED")
  public Group edit(@PathParam("id") String id, GroupEdit edit) {
    return editing.edit(parse(id), edit, user.accountId());
  }

  @PUT
  @Path("/{id}/owner")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Hand it to another member; I am an admin then")
  @APIResponseSchema(value = Group.class, responseCode = "200", responseDescription = "The group")
  @APIResponse(responseCode = "403", description = "NOT_A_MEMBER, ROLE_TOO_LOW")
  @APIResponse(responseCode = "404", description = "GROUP_NOT_FOUND, MEMBER_NOT_FOUND")
  @APIResponse(responseCode = "422", description = "FIELD_REQUIRED")
  @APIResponse(responseCode = "429", description = "RATE_LIMITED")
  public Group transfer(@PathParam("id") String id, NewOwner owner) {
    String to = Fields.required(owner.to(), "to");
    return editing.transfer(
        parse(id), AccountId.parse(to, ErrorCode.MEMBER_NOT_FOUND), user.accountId());
  }

  @DELETE
  @Path("/{id}")
  @Operation(summary = "Dissolve it, for everybody and with all that was written in it")
  @APIResponse(responseCode = "204", description = "It is no more")
  @APIResponse(responseCode = "403", description = "NOT_A_MEMBER, ROLE_TOO_LOW")
  @APIResponse(responseCode = "404", description = "GROUP_NOT_FOUND")
  @APIResponse(responseCode = "429", description = "RATE_LIMITED")
  public void dissolve(@PathParam("id") String id) {
    editing.dissolve(parse(id), user.accountId());
  }

  private static GroupId parse(String id) {
    return GroupId.parse(id, ErrorCode.GROUP_NOT_FOUND);
  }
}
