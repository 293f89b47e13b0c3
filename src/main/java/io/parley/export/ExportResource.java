package io.parley.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.parley.account.Me;
import io.parley.account.ProfileService;
import io.parley.security.CurrentUser;
import io.parley.security.Limit;
import io.parley.security.RateLimits;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Providers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is the asker's own, to take along. */
@Path("/me/export")
@RequestScoped
@Tag(name = "Accounts")
public class ExportResource {

  private static final String ZIP = "application/zip";

  private final ProfileService profiles;
  private final Export export;
  private final RateLimits limits;
  private final CurrentUser user;

  @Context
  @SuppressWarnings("NullAway.Init")
  private Providers providers;

  @Context
  @SuppressWarnings("NullAway.Init")
  private HttpHeaders request;

  @Inject
  public ExportResource(
      ProfileService profiles, Export export, RateLimits limits, CurrentUser user) {
    this.profiles = profiles;
    this.export = export;
    this.limits = limits;
    this.user = user;
  }

  @GET
  @Produces({ZIP, "application/problem+json"})
  @Operation(
      summary = "Everything of mine in a ZIP file",
      description =
          "Profile, picture, privacy, sessions, friends, requests, blocks, groups, and the messages I"
              + " wrote, as JSON; README.txt says what is where. It is made while it is sent.")
  @APIResponse(responseCode = "200", description = "The file")
  @APIResponse(responseCode = "429", description = "RATE_LIMITED")
  public Response get() {
    limits.take(Limit.EXPORT, user.accountId().toString());
    Me me = profiles.me(user.accountId());
    ReadMe readMe = ReadMe.in(me.language(), request.getAcceptableLanguages());
    ObjectMapper json =
        providers
            .getContextResolver(ObjectMapper.class, MediaType.APPLICATION_JSON_TYPE)
            .getContext(Export.class);
    StreamingOutput file = out -> export.write(me, readMe, json, out);
    return Response.ok(file, ZIP)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"parley.zip\"")
        .build();
  }
}
