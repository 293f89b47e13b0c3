package io.parley.security;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Deletes expired login sessions now and then. */
@ApplicationScoped
class SessionSweeper {

  private static final Logger LOG = Logger.getLogger(SessionSweeper.class.getName());
  private static final int EVERY_MINUTES = 10;

  private final LoginSessions sessions;

  @Resource
  @SuppressWarnings("NullAway.Init")
  private ManagedScheduledExecutorService executor;

  @Inject
  SessionSweeper(LoginSessions sessions) {
    this.sessions = sessions;
  }

  void start(@Observes @Initialized(ApplicationScoped.class) Object start) {
    ScheduledFuture<?> unused =
        executor.scheduleWithFixedDelay(
            this::sweep, EVERY_MINUTES, EVERY_MINUTES, TimeUnit.MINUTES);
  }

  /** A sweep that fails is not the last one. */
  private void sweep() {
    try {
      sessions.sweep();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Expired login sessions could not be deleted this time", e);
    }
  }
}
