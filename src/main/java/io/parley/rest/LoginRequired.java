package io.parley.rest;

import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import io.parley.security.CurrentUser;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Refuses whoever is not logged in, wherever not everybody is explicitly let in. */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class LoginRequired implements ContainerRequestFilter {

  private final CurrentUser user;

  @Context
  @SuppressWarnings("NullAway.Init")
  private ResourceInfo resource;

  @Inject
  public LoginRequired(CurrentUser user) {
    this.user = user;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (!isOpenToAll() && !user.isLoggedIn()) {
      throw new ChatException(ErrorCode.NOT_LOGGED_IN);
    }
  }

  private boolean isOpenToAll() {
    return resource.getResourceMethod().isAnnotationPresent(PermitAll.class)
        || resource.getResourceClass().isAnnotationPresent(PermitAll.class);
  }
}
