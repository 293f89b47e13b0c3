package io.parley.security;

import io.parley.common.AccountId;
import io.parley.common.SessionId;
import jakarta.security.enterprise.CallerPrincipal;

/**
 * The caller of a request or of a WebSocket handshake: its name is the account's id, and it carries
 * the login session.
 */
public class SessionPrincipal extends CallerPrincipal {

  private static final long serialVersionUID = 1L;

  private final transient LoginSession session;

  SessionPrincipal(LoginSession session) {
    super(session.accountId().toString());
    this.session = session;
  }

  public LoginSession session() {
    return session;
  }

  public AccountId accountId() {
    return session.accountId();
  }

  public SessionId sessionId() {
    return session.id();
  }
}
