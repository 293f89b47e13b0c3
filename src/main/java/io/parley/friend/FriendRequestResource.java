package io.parley.friend;

import io.parley.common.AccountId;
import io.parley.common.ErrorCode;
import io.parley.common.Fields;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Friend requests from and to the one who asks. */
@Path("/friend-requests")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Friends")
public class FriendRequestResource {

  private final FriendRequestService requests;
  private final CurrentUser user;

  @Inject
  public FriendRequestResource(FriendRequestService requests, CurrentUser user) {
    this.requests = requests;
    this.user = user;
  }

  @GET
  @Operation(summary = "Requests that wait, of mine and to me, the newest first")
  @APIResponseSchema(
      value = FriendRequest.class,
      responseCode = "200",
      responseDescription = "A page of requests")
  @APIResponse(responseCode = "422", description = "FIELD_INVALID")
  public Page<FriendRequest> list(
      @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
    return requests.list(user.accountId(), PageRequest.of(limit, cursor));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Ask somebody to be friends")
  @APIResponse(
      responseCode = "201",
      description = "Asked",
      content = @Content(schema = @Schema(implementation = FriendRequest.class)))
  @APIResponse(
      responseCode = "200",
      description = "They had asked already: we are friends now",
      content = @Content(schema = @Schema(implementation = Friend.class)))
  @APIResponse(responseCode = "404", description = "ACCOUNT_NOT_FOUND")
  @APIResponse(
      responseCode = "409",
      description = "ALREADY_FRIENDS, REQUEST_PENDING, BLOCKED_BY_ME")
  @APIResponse(
      responseCode = "422",
      description = "FIELD_REQUIRED, FIELD_TOO_LONG, FIELD_INVALID, SELF_FRIEND")
  @APIResponse(responseCode = "429", description = "RATE_LIMITED")
  public Response ask(NewRequest request) {
    String to = Fields.required(request.to(), "to");
    RequestAnswer answer =
        requests.ask(
            user.accountId(), AccountId.parse(to, ErrorCode.ACCOUNT_NOT_FOUND), request.note());
    Response.Status status =
        answer instanceof Friend ? Response.Status.OK : Response.Status.CREATED;
    return Response.status(status).entity(answer).build();
  }

  @POST
  @Path("/{id}/accept")
  @Operation(summary = "Say yes; said twice, it is answered twice the same")
  @APIResponseSchema(
      value = Friend.class,
      responseCode = "200",
      responseDescription = "We are friends now")
  @APIResponse(responseCode = "404", description = "REQUEST_NOT_FOUND")
  public Friend accept(@PathParam("id") String id) {
    return requests.accept(parse(id), user.accountId());
  }

  @POST
  @Path("/{id}/decline")
  @Operation(summary = "Say no")
  @APIResponse(responseCode = "204", description = "Declined")
  @APIResponse(responseCode = "404", description = "REQUEST_NOT_FOUND")
  public void decline(@PathParam("id") String id) {
    requests.decline(parse(id), user.accountId());
  }

  @DELETE
  @Path("/{id}")
  @Operation(summary = "Take back a request of mine")
  @APIResponse(responseCode = "204", description = "Withdrawn")
  @APIResponse(responseCode = "404", description = "REQUEST_NOT_FOUND")
  public void withdraw(@PathParam("id") String id) {
    requests.withdraw(parse(id), user.accountId());
  }

  private static UUID parse(String id) {
    return Ids.parse(id, ErrorCode.REQUEST_NOT_FOUND);
  }
}
