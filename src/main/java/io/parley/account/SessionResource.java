package io.parley.account;

import io.parley.common.ErrorCode;
import io.parley.common.Page;
import io.parley.common.PageRequest;
import io.parley.common.SessionId;
import io.parley.security.CurrentUser;
import io.parley.security.LoginSessions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
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

/** Where the one who asks is logged in. */
@Path("/sessions")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Sessions")
public class SessionResource {

  private final LoginSessions sessions;
  private final CurrentUser user;

  @Inject
  public SessionResource(LoginSessions sessions, CurrentUser user) {
    this.sessions = sessions;
    this.user = user;
  }

  @GET
  @Operation(summary = "Where I am logged in, the last log-in first")
  @APIResponseSchema(
      value = SessionView.class,
      responseCode = "200",
      responseDescription = "A page of sessions")
  @APIResponse(responseCode = "422", description = "FIELD_INVALID")
  public Page<SessionView> list(
      @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
    return sessions
        .list(user.accountId(), PageRequest.of(limit, cursor))
        .map(session -> SessionView.of(session, user.sessionId()));
  }

  @DELETE
  @Operation(summary = "Log out everywhere but here")
  @APIResponse(responseCode = "204", description = "Logged out; the sockets there are closed")
  public void endOthers() {
    sessions.endOthers(user.accountId(), user.sessionId());
  }

  @DELETE
  @Path("/{id}")
  @Operation(summary = "Log out there")
  @APIResponse(responseCode = "204", description = "Logged out; its sockets are closed")
  @APIResponse(responseCode = "404", description = "SESSION_NOT_FOUND")
  public void end(@PathParam("id") String id) {
    sessions.end(SessionId.parse(id, ErrorCode.SESSION_NOT_FOUND), user.accountId());
  }
}
