package io.parley.account;

import io.parley.common.Fields;
import io.parley.security.CurrentUser;
import io.parley.security.LoginSession;
import io.parley.security.LoginSessions;
import io.parley.security.NewLogin;
import io.parley.security.SessionCookie;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The login session of the one who asks. */
@Path("/session")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Sessions")
public class LogInResource {

  private final LogInService logIns;
  private final ProfileService profiles;
  private final LoginSessions sessions;
  private final SessionCookie cookie;
  private final CurrentUser user;

  @Inject
  public LogInResource(
      LogInService logIns,
      ProfileService profiles,
      LoginSessions sessions,
      SessionCookie cookie,
      CurrentUser user) {
    this.logIns = logIns;
    this.profiles = profiles;
    this.sessions = sessions;
    this.cookie = cookie;
    this.user = user;
  }

  @POST
  @PermitAll
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Log in",
      description = "Sets the cookie; with bearer=true answers with a token instead.")
  @APIResponseSchema(
      value = Me.class,
      responseCode = "200",
      responseDescription = "Logged in; with bearer=true it is { token, me }")
  @APIResponse(responseCode = "401", description = "WRONG_CREDENTIALS")
  @APIResponse(responseCode = "422", description = "FIELD_REQUIRED")
  @APIResponse(responseCode = "429", description = "LOGIN_BACKOFF, RATE_LIMITED")
  public Response logIn(Credentials credentials) {
    Profile profile =
        logIns.logIn(
            Fields.required(credentials.name(), "name"),
            Fields.required(credentials.password(), "password"),
            user.device().address());
    NewLogin login = sessions.begin(profile.id(), user.device());
    Me me = profiles.me(profile.id());
    if (Boolean.TRUE.equals(credentials.bearer())) {
      return Response.ok(new BearerLogin(login.token(), me)).build();
    }
    return Response.ok(me)
        .header(HttpHeaders.SET_COOKIE, cookie.give(login.token(), user.isSecure()))
        .build();
  }

  @DELETE
  @Operation(summary = "Log out")
  @APIResponse(responseCode = "204", description = "Logged out")
  public Response logOut() {
    LoginSession session = user.session();
    sessions.end(session.id(), session.accountId());
    return Response.noContent()
        .header(HttpHeaders.SET_COOKIE, cookie.take(user.isSecure()))
        .build();
  }
}
