package io.parley.group;

import io.parley.common.ErrorCode;
import io.parley.common.GroupId;
import io.parley.common.Ids;
import io.parley.common.Page;
import io.parley.common.PageRequest;
import io.parley.security.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/** The links into a group, for those who look after it. */
@Path("/groups/{id}/links")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Groups")
public class GroupLinkResource {

  private final GroupLinkService links;
  private final CurrentUser user;

  @Inject
  public GroupLinkResource(GroupLinkService links, CurrentUser user) {
    this.links = links;
    this.user = user;
  }

  @GET
  @Operation(summary = "Its links, also those of no use any more, the newest first")
  @APIResponseSchema(
      value = GroupLink.class,
      responseCode = "200",
      responseDescription = "A page of links")
  @APIResponse(responseCode = "403", description = "NOT_A_MEMBER, ROLE_TOO_LOW")
  @APIResponse(responseCode = "404", description = "GROUP_NOT_FOUND")
  @APIResponse(responseCode = "422", description = "FIELD_INVALID")
  public Page<GroupLink> list(
      @PathParam("id") String id,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return links.list(parse(id), PageRequest.of(limit, cursor), user.accountId());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Make a link by which others come in")
  @APIResponseSchema(value = GroupLink.class, responseCode = "201", responseDescription = "Made")
  @APIResponse(responseCode = "403", description = "NOT_A_MEMBER, ROLE_TOO_LOW")
  @APIResponse(responseCode = "404", description = "GROUP_NOT_FOUND")
  @APIResponse(responseCode = "422", description = "FIELD_INVALID")
  @APIResponse(responseCode = "429", description = "RATE_LIMITED")
  public Response create(@PathParam("id") String id, NewGroupLink link) {
    GroupLink made = links.create(parse(id), link, user.accountId());
    return Response.status(Response.Status.CREATED).entity(made).build();
  }

  @DELETE
  @Path("/{linkId}")
  @Operation(summary = "Revoke a link")
  @APIResponse(responseCode = "204", description = "It leads nowhere any more")
  @APIResponse(responseCode = "403", description = "NOT_A_MEMBER, ROLE_TOO_LOW")
  @APIResponse(responseCode = "404", description = "GROUP_NOT_FOUND, LINK_NOT_FOUND")
  @APIResponse(responseCode = "429", description = "RATE_LIMITED")
  public void revoke(@PathParam("id") String id, @PathParam("linkId") String linkId) {
    links.revoke(parse(id), Ids.parse(linkId, ErrorCode.LINK_NOT_FOUND), user.accountId());
  }

  private static GroupId parse(String id) {
    return GroupId.parse(id, ErrorCode.GROUP_NOT_FOUND);
  }
}
