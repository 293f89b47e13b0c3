package io.parley.account;

import io.parley.common.Fields;
import io.parley.security.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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

  private final AccountService accounts;
  private final Profiles profiles;
  private final CurrentUser user;

  @Inject
  public MeResource(AccountService accounts, Profiles profiles, CurrentUser user) {
    this.accounts = accounts;
    this.profiles = profiles;
    this.user = user;
  }

  @GET
  @Operation(summary = "Who I am")
  @APIResponseSchema(value = Me.class, responseCode = "200", responseDescription = "My account")
  public Me get() {
    return Me.of(profiles.get(user.accountId()), user.administrator());
  }

  @PATCH
  @Operation(summary = "Change my display name")
  @APIResponseSchema(
      value = Me.class,
      responseCode = "200",
      responseDescription = "My account, changed")
  @APIResponse(responseCode = "422", description = "FIELD_REQUIRED, DISPLAY_NAME_INVALID")
  public Me change(ProfileChange change) {
    String displayName = Fields.required(change.displayName(), "displayName");
    return Me.of(accounts.rename(user.accountId(), displayName), user.administrator());
  }
}
