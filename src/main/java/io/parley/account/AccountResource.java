package io.parley.account;

import io.parley.common.Fields;
import io.parley.security.CurrentUser;
import io.parley.security.LoginSessions;
import io.parley.security.NewLogin;
import io.parley.security.SessionCookie;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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

/** New accounts. */
@Path("/accounts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Accounts")
public class AccountResource {

  private final AccountService accounts;
  private final ProfileService profiles;
  private final LoginSessions sessions;
  private final SessionCookie cookie;
  private final CurrentUser user;

  @Inject
  public AccountResource(
      AccountService accounts,
      ProfileService profiles,
      LoginSessions sessions,
      SessionCookie cookie,
      CurrentUser user) {
    this.accounts = accounts;
    this.profiles = profiles;
    this.sessions = sessions;
    this.cookie = cookie;
    this.user = user;
  }

  @POST
  @PermitAll
  @Operation(summary = "Register, and be logged in by the cookie that is set")
  @APIResponseSchema(value = Me.class, responseCode = "201", responseDescription = "Registered")
  @APIResponse(responseCode = "409", description = "NAME_TAKEN")
  @APIResponse(
      responseCode = "422",
      description =
          "FIELD_REQUIRED, NAME_INVALID, DISPLAY_NAME_INVALID, PASSWORD_TOO_SHORT,"
              + " PASSWORD_TOO_LONG, PASSWORD_TOO_COMMON, PASSWORD_LIKE_NAME")
  @APIResponse(responseCode = "429", description = "RATE_LIMITED")
  public Response register(Registration registration) {
    Profile profile =
        accounts.register(
            Fields.required(registration.name(), "name"),
            Fields.required(registration.password(), "password"),
            registration.displayName(),
            user.device().address());
    NewLogin login = sessions.begin(profile.id(), user.device());
    return Response.status(Response.Status.CREATED)
        .entity(profiles.me(profile.id()))
        .header(HttpHeaders.SET_COOKIE, cookie.give(login.token(), user.isSecure()))
        .build();
  }
}
