package io.parley.security;

import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import io.parley.common.SessionId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Who makes the request at hand. */
@RequestScoped
public class CurrentUser {

  private final HttpServletRequest request;
  private final TrustedProxies proxies;

  @Inject
  CurrentUser(HttpServletRequest request, TrustedProxies proxies) {
    this.request = request;
    this.proxies = proxies;
  }

  /** Whether it is anybody at all. */
  public boolean isLoggedIn() {
    return principal() != null;
  }

  /**
   * The login session.
   *
   * @throws ChatException NOT_LOGGED_IN, from this method and from those below
   */
  public LoginSession session() {
    SessionPrincipal principal = principal();
    if (principal == null) {
      throw new ChatException(ErrorCode.NOT_LOGGED_IN);
    }
    return principal.session();
  }

  public AccountId accountId() {
    return session().accountId();
  }

  public SessionId sessionId() {
    return session().id();
  }

  public boolean administrator() {
    return session().administrator();
  }

  /** Where the request comes from. */
  public Device device() {
    return Device.of(
        request, proxies.client(request.getRemoteAddr(), request.getHeader("X-Forwarded-For")));
  }

  /** Whether it came over HTTPS. */
  public boolean isSecure() {
    return request.isSecure();
  }

  private @Nullable SessionPrincipal principal() {
    return request.getUserPrincipal() instanceof SessionPrincipal principal ? principal : null;
  }
}
