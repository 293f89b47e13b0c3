package io.parley.socket;

import io.parley.common.SessionId;
import io.parley.security.LoginSessions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps true when each login session was last in use: one with an open socket is so now, although
 * it may ask for nothing for hours. Noted once a minute, and soon after its last socket has closed.
 */
@ApplicationScoped
public class SeenSessions {

  private static final Logger LOG = Logger.getLogger(SeenSessions.class.getName());
  private static final int LOOK_EVERY_SECONDS = 5;
  private static final long NOTE_EVERY_MILLIS = TimeUnit.MINUTES.toMillis(1);
  private static final int NOTED_AT_ONCE = 500;

  private final ConnectionRegistry registry;
  private final LoginSessions sessions;
  private final Clock clock;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread looking = new Thread(work, "parley-seen-sessions");
            looking.setDaemon(true);
            return looking;
          });
  private final Set<SessionId> toNote = ConcurrentHashMap.newKeySet();
  private long allNotedMillis;

  @Inject
  public SeenSessions(ConnectionRegistry registry, LoginSessions sessions, Clock clock) {
    this.registry = registry;
    this.sessions = sessions;
    this.clock = clock;
  }

  void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
    thread.scheduleWithFixedDelay(
        this::look, LOOK_EVERY_SECONDS, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
  }

  /** A socket of the session has closed. */
  void left(SessionId login) {
    toNote.add(login);
  }

  /** A look that fails is not the last one. */
  private void look() {
    try {
      if (clock.millis() - allNotedMillis >= NOTE_EVERY_MILLIS) {
        allNotedMillis = clock.millis();
        registry.all().forEach(connection -> toNote.add(connection.login()));
      }
      List<SessionId> due = List.copyOf(toNote);
      due.forEach(toNote::remove);
      note(due);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "It could not be noted this time which sessions are in use", e);
    }
  }

  private void note(List<SessionId> due) {
    for (int from = 0; from < due.size(); from += NOTED_AT_ONCE) {
      sessions.seen(due.subList(from, Math.min(due.size(), from + NOTED_AT_ONCE)));
    }
  }

  @PreDestroy
  void stop() {
    thread.shutdownNow();
  }
}
