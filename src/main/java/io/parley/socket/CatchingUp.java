package io.parley.socket;

import io.parley.common.AccountId;
import io.parley.common.CatchUp;
import io.parley.common.MayHaveMissed;
import io.parley.common.SessionId;
import io.parley.group.GroupService;
import io.parley.protocol.Wire;
import io.parley.security.LoginSessions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What is done for open connections while and after this node may have missed what happened on
 * others: those whose login session has ended there are closed; afterwards all hear their groups
 * anew, and ask for what they have missed.
 */
@ApplicationScoped
public class CatchingUp {

  private static final Logger LOG = Logger.getLogger(CatchingUp.class.getName());
  private static final int AT_ONCE = 500;
  private static final long AGAIN_MILLIS = 1_000;
  private static final Wire.Message RESYNC =
      Wire.Message.newBuilder().setResync(Wire.Resync.getDefaultInstance()).build();

  private final ConnectionRegistry registry;
  private final Connections connections;
  private final LoginSessions sessions;
  private final GroupService groups;

  private final AtomicBoolean doubtful = new AtomicBoolean();
  private final AtomicBoolean due = new AtomicBoolean();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread catchingUp = new Thread(work, "parley-catching-up");
            catchingUp.setDaemon(true);
            catchingUp.setContextClassLoader(CatchingUp.class.getClassLoader());
            return catchingUp;
          });

  @Inject
  CatchingUp(
      ConnectionRegistry registry,
      Connections connections,
      LoginSessions sessions,
      GroupService groups) {
    this.registry = registry;
    this.connections = connections;
    this.sessions = sessions;
    this.groups = groups;
  }

  void on(@Observes MayHaveMissed event) {
    doubtful.set(true);
    thread.execute(this::work);
  }

  void on(@Observes CatchUp event) {
    due.set(true);
    thread.execute(this::work);
  }

  /** What fails, as it does while the database is away, is done later. */
  private void work() {
    try {
      if (doubtful.getAndSet(false)) {
        closeEnded();
      }
      if (due.getAndSet(false)) {
        resync();
      }
    } catch (RuntimeException e) {
      due.set(true);
      LOG.log(Level.WARNING, "Connections could not be caught up this time", e);
      thread.schedule(this::work, AGAIN_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private void closeEnded() {
    Set<SessionId> logins = new HashSet<>();
    registry.all().forEach(connection -> logins.add(connection.login()));
    List<SessionId> all = List.copyOf(logins);
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      sessions
          .endedAmong(all.subList(from, Math.min(from + AT_ONCE, all.size())))
          .forEach(connections::end);
    }
  }

  private void resync() {
    for (AccountId account : registry.accounts()) {
      registry.listen(account, () -> groups.groupsOf(account));
      registry.of(account).forEach(connection -> connection.sendControl(RESYNC));
    }
  }

  @PreDestroy
  void stop() {
    thread.shutdownNow();
  }
}
