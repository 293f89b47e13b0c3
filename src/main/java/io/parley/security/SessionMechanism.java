package io.parley.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the container who calls, by the login session that the request carries; for REST, pages and
 * the WebSocket handshake alike. Who may call what is not decided here: a request without a session
 * goes on as nobody's.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

  private static final String MEMBER = "member";
  private static final String ADMINISTRATOR = "administrator";

  private final LoginSessions sessions;
  private final SessionCookie cookie;

  @Inject
  SessionMechanism(LoginSessions sessions, SessionCookie cookie) {
    this.sessions = sessions;
    this.cookie = cookie;
  }

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    Optional<String> token = SessionCookie.tokenOf(request);
    Optional<LoginSession> session = token.flatMap(sessions::find);
    if (session.isEmpty()) {
      return context.doNothing();
    }
    sessions.touch(session.get());
    if (SessionCookie.bearerTokenOf(request).isEmpty() && cookie.isDue(session.get().id())) {
      response.addHeader("Set-Cookie", cookie.give(token.get(), request.isSecure()));
    }
    return context.notifyContainerAboutLogin(
        new SessionPrincipal(session.get()), groups(session.get()));
  }

  private static Set<String> groups(LoginSession session) {
    return session.administrator() ? Set.of(MEMBER, ADMINISTRATOR) : Set.of(MEMBER);
  }
}
