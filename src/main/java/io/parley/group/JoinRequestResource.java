package io.parley.group;

import io.parley.common.ErrorCode;
import io.parley.common.GroupId;
import io.parley.common.Ids;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who asks to join a group. */
@Path("/groups/{id}/join-requests")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Groups")
public class JoinRequestResource {

  private final JoinRequestService requests;
  private final CurrentUser user;

  @Inject
  public JoinRequestResource(JoinRequestService requests, CurrentUser user) {
    this.requests = requests;
    this.user = user;
  }

  @GET
  @Operation(summary = "Who asks to join, the one who waits for longest first")
  @APIResponseSchema(
      value = JoinRequest.class,
      responseCode = "200",
      responseDescription = "A page of requests")
  @APIResponse(responseCode = "403", description = "NOT_A_MEMBER, ROLE_TOO_LOW")
  @APIResponse(responseCode = "404", description = "GROUP_NOT_FOUND")
  @APIResponse(responseCode = "422", description = "FIELD_INVALID")
  public Page<JoinRequest> list(
      @PathParam("id") String id,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return requests.list(group(id), PageRequest.of(limit, cursor), user.accountId());
  }

  @POST
  @Path("/{requestId}/approve")
  @Operation(summary = "Let somebody in")
  @APIResponse(responseCode = "204", description = "They are a member now")
  @APIResponse(responseCode = "403", description = "NOT_A_MEMBER, ROLE_TOO_LOW")
  @APIResponse(responseCode = "404", description = "GROUP_NOT_FOUND, JOIN_REQUEST_NOT_FOUND")
  @APIResponse(responseCode = "409", description = "GROUP_FULL")
  @APIResponse(responseCode = "429", description = "RATE_LIMITED")
  public void approve(@PathParam("id") String id, @PathParam("requestId") String requestId) {
    requests.approve(group(id), request(requestId), user.accountId());
  }

  @POST
  @Path("/{requestId}/decline")
  @Operation(summary = "Do not let somebody in, who may ask again")
  @APIResponse(responseCode = "204", description = "Declined")
  @APIResponse(responseCode = "403", description = "NOT_A_MEMBER, ROLE_TOO_LOW")
  @APIResponse(responseCode = "404", description = "GROUP_NOT_FOUND, JOIN_REQUEST_NOT_FOUND")
  @APIResponse(responseCode = "429", description = "RATE_LIMITED")
  public void decline(@PathParam("id") String id, @PathParam("requestId") String requestId) {
    requests.decline(group(id), request(requestId), user.accountId());
  }

  @DELETE
  @Path("/mine")
  @Operation(summary = "Ask no more")
  @APIResponse(responseCode = "204", description = "Withdrawn")
  @APIResponse(responseCode = "404", description = "GROUP_NOT_FOUND, JOIN_REQUEST_NOT_FOUND")
  public void withdraw(@PathParam("id") String id) {
    requests.withdraw(group(id), user.accountId());
  }

  private static GroupId group(String id) {
    return GroupId.parse(id, ErrorCode.GROUP_NOT_FOUND);
  }

  private static UUID request(String id) {
    return Ids.parse(id, ErrorCode.JOIN_REQUEST_NOT_FOUND);
  }
}
