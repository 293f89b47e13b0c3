package io.parley.socket;

import io.parley.common.Ending;
import io.parley.common.SessionId;
import io.parley.group.GroupService;
import io.parley.message.MessageService;
import io.parley.presence.Presences;
import io.parley.protocol.CloseCode;
import io.parley.protocol.Wire;
import io.parley.security.SessionEnded;
import io.parley.security.SessionPrincipal;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;
import java.io.IOException;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The life of connections: from the registration and the Hello to the close. */
@ApplicationScoped
public class Connections {

  private static final Logger LOG = Logger.getLogger(Connections.class.getName());

  private final ConnectionRegistry registry;
  private final SeenSessions seen;
  private final GroupService groups;
  private final Presences presences;
  private final SocketSettings settings;
  private final Clock clock;

  @Inject
  public Connections(
      ConnectionRegistry registry,
      SeenSessions seen,
      GroupService groups,
      Presences presences,
      SocketSettings settings,
      Clock clock) {
    this.registry = registry;
    this.seen = seen;
    this.groups = groups;
    this.presences = presences;
    this.settings = settings;
    this.clock = clock;
  }

  /** Registers a connection, and only then says Hello; null when it was refused. */
  @Nullable Connection open(Session session) {
    if (!(session.getUserPrincipal() instanceof SessionPrincipal caller)) {
      close(session, CloseCode.SESSION_ENDED);
      return null;
    }
    Connection connection =
        new Connection(
            session, caller.accountId(), caller.sessionId(), settings.outbox(), clock.millis());
    if (!registry.add(connection, settings.connections())) {
      connection.close(CloseCode.TOO_MANY_CONNECTIONS);
      return null;
    }
    registry.listen(caller.accountId(), () -> groups.groupsOf(caller.accountId()));
    presences.hold(connection.device(), settings.lease());
    connection.sendControl(hello(caller));
    return connection;
  }

  private Wire.Message hello(SessionPrincipal caller) {
    return Wire.Message.newBuilder()
        .setHello(
            Wire.Hello.newBuilder()
                .setAccountId(caller.accountId().toString())
                .setSessionId(caller.sessionId().toString())
                .setHeartbeatSeconds(Math.toIntExact(settings.heartbeat().toSeconds()))
                .setMaxTextLength(MessageService.MAX_TEXT)
                .setServerTime(clock.millis()))
        .build();
  }

  void heard(Connection connection) {
    connection.heard(clock.millis());
  }

  void closed(Connection connection, CloseReason reason) {
    gone(connection);
    LOG.log(
        Level.FINE,
        "Connection of {0} closed: {1} {2}",
        new Object[] {
          connection.account(), reason.getCloseCode().getCode(), reason.getReasonPhrase()
        });
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) SessionEnded ended) {
    end(ended.id());
  }

  /** Ends the connections of a login session that has ended. */
  void end(SessionId login) {
    registry.of(login).forEach(connection -> end(connection, CloseCode.SESSION_ENDED));
  }

  /** Ends a connection and forgets it at once: its close may never be heard of. */
  void end(Connection connection, CloseCode code) {
    gone(connection);
    connection.close(code);
  }

  private void gone(Connection connection) {
    registry.remove(connection);
    seen.left(connection.login());
    presences.leave(connection.device());
  }

  /** A connection is still alive. */
  void renew(Connection connection) {
    presences.hold(connection.device(), settings.lease());
    if (!registry.of(connection.account()).contains(connection)) {
      presences.leave(connection.device());
    }
  }

  private static void close(Session session, CloseCode code) {
    try {
      session.close(
          new CloseReason(CloseReason.CloseCodes.getCloseCode(code.number()), code.name()));
    } catch (IOException e) {
      LOG.log(Level.FINE, "A connection was gone before it was refused", e);
    }
  }

  /** First of all, while what is told to others still goes out. */
  void drain(
      @Observes @BeforeDestroyed(ApplicationScoped.class) @Priority(Ending.CLIENTS) Object ending) {
    registry.all().forEach(connection -> end(connection, CloseCode.SHUTTING_DOWN));
  }
}
