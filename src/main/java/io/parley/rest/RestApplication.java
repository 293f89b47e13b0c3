package io.parley.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** Everything under /api. */
@ApplicationPath("/api")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Parley",
            version = "1",
            description =
                "Logged in by the cookie parley_session or by Authorization: Bearer. What changes"
                    + " something carries the header X-Requested-With: parley, except with a bearer"
                    + " token. Failures are application/problem+json (RFC 9457) with a code; without a"
                    + " login session it is NOT_LOGGED_IN (401)."))
public class RestApplication extends Application {

  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        "jersey.config.jsonFeature",
        "JacksonFeature",
        "jersey.config.server.wadl.disableWadl",
        true);
  }
}
