package io.parley.account;

import io.parley.common.Fields;
import io.parley.security.CurrentUser;
import io.parley.security.SetupToken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the first administrator is made. */
@Path("/administrators")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Accounts")
public class AdministratorResource {

  private final SetupToken setupToken;
  private final ProfileService profiles;
  private final CurrentUser user;

  @Inject
  public AdministratorResource(SetupToken setupToken, ProfileService profiles, CurrentUser user) {
    this.setupToken = setupToken;
    this.profiles = profiles;
    this.user = user;
  }

  @POST
  @Operation(summary = "Become the first administrator, by the one-time token in the server's log")
  @APIResponseSchema(
      value = Me.class,
      responseCode = "200",
      responseDescription = "My account, administrator now")
  @APIResponse(responseCode = "403", description = "SETUP_TOKEN_INVALID")
  @APIResponse(responseCode = "422", description = "FIELD_REQUIRED")
  public Me claim(SetupClaim claim) {
    setupToken.use(Fields.required(claim.token(), "token"), user.accountId());
    return profiles.me(user.accountId());
  }
}
