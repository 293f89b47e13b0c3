package io.parley.account;

import io.parley.common.SessionId;
import io.parley.security.LoginSession;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A login session, as its owner sees it.
 *
 * @param device in words, for example "Firefox on Linux"
 * @param current whether this request belongs to it
 */
@Schema
public record SessionView(
    SessionId id,
    String device,
    String address,
    Instant createdAt,
    Instant lastSeenAt,
    boolean current) {

  static SessionView of(LoginSession session, SessionId current) {
    return new SessionView(
        session.id(),
        session.device().name(),
        session.device().address(),
        session.createdAt(),
        session.lastSeenAt(),
        session.id().equals(current));
  }
}
