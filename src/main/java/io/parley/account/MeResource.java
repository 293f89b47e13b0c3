package io.parley.account;

import io.parley.common.Fields;
import io.parley.security.CurrentUser;
import io.parley.security.SessionCookie;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
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

/** The account of the one who asks. */
@Path("/me")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Accounts")
public class MeResource {

  private final ProfileService profiles;
  private final PasswordService passwords;
  private final DeletionService deletions;
  private final SessionCookie cookie;
  private final CurrentUser user;

  @Inject
  public MeResource(
      ProfileService profiles,
      PasswordService passwords,
      DeletionService deletions,
      SessionCookie cookie,
      CurrentUser user) {
    this.profiles = profiles;
    this.passwords = passwords;
    this.deletions = deletions;
    this.cookie = cookie;
    this.user = user;
  }

  @GET
  @Operation(summary = "Who I am")
  @APIResponseSchema(value = Me.class, responseCode = "200", responseDescription = "My account")
  public Me get() {
    return profiles.me(user.accountId());
  }

  @PATCH
  @Operation(summary = "Change something of mine, on all devices; what is left out stays")
  @APIResponseSchema(
      value = Me.class,
      responseCode = "200",
      responseDescription = "My account, changed")
  @APIResponse(
      responseCode = "422",
      description = "DISPLAY_NAME_INVALID, EMAIL_INVALID, FIELD_TOO_LONG, FIELD_INVALID")
  public Me change(MeChange change) {
    return profiles.change(user.accountId(), change);
  }

  @POST
  @Path("/deletion")
  @Operation(
      summary = "Delete my account, for good",
      description =
          "Profile, friendships, memberships, settings and login sessions go; what I wrote stays with"
              + " the others, as of a deleted account; and nobody can take my name.")
  @APIResponse(responseCode = "204", description = "Deleted; its sockets are closed")
  @APIResponse(responseCode = "403", description = "WRONG_PASSWORD")
  @APIResponse(responseCode = "409", description = "CONFLICT")
  @APIResponse(responseCode = "422", description = "FIELD_REQUIRED")
  @APIResponse(responseCode = "429", description = "LOGIN_BACKOFF, RATE_LIMITED")
  public Response delete(AccountDeletion deletion) {
    deletions.delete(
        user.accountId(),
        Fields.required(deletion.password(), "password"),
        user.device().address());
    return Response.noContent()
        .header(HttpHeaders.SET_COOKIE, cookie.take(user.isSecure()))
        .build();
  }

  @POST
  @Path("/password")
  @Operation(summary = "Change my password, and log out everywhere else")
  @APIResponse(responseCode = "204", description = "Changed; sockets of other sessions are closed")
  @APIResponse(responseCode = "403", description = "WRONG_PASSWORD")
  @APIResponse(responseCode = "409", description = "CONFLICT")
  @APIResponse(
      responseCode = "422",
      description =
          "FIELD_REQUIRED, PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_TOO_COMMON,"
              + " PASSWORD_LIKE_NAME")
  @APIResponse(responseCode = "429", description = "LOGIN_BACKOFF, RATE_LIMITED")
  public void changePassword(PasswordChange change) {
    passwords.change(
        user.session(),
        Fields.required(change.current(), "current"),
        Fields.required(change.next(), "next"),
        user.device().address());
  }
}
