package io.parley.rest;

import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import io.parley.security.SameSite;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Refuses changes that another site's page made a browser ask for. */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHORIZATION)
public class SameSiteRequired implements ContainerRequestFilter {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private final HttpServletRequest request;

  @Inject
  public SameSiteRequired(HttpServletRequest request) {
    this.request = request;
  }

  @Override
  public void filter(ContainerRequestContext context) {
    if (!READING.contains(context.getMethod()) && !SameSite.isMeant(request)) {
      throw new ChatException(ErrorCode.CROSS_SITE);
    }
  }
}
