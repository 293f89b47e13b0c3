package io.parley.socket;

import io.parley.protocol.CloseCode;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks through the connections once a heartbeat: one that was silent is pinged, one that stays
 * silent is closed. It also finds those whose close nobody announced. The others are here for
 * another while.
 */
@ApplicationScoped
public class Sweeper {

  private static final Logger LOG = Logger.getLogger(Sweeper.class.getName());

  private final ConnectionRegistry registry;
  private final Connections connections;
  private final Clock clock;
  private final long heartbeatMillis;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread sweeper = new Thread(work, "parley-sweeper");
            sweeper.setDaemon(true);
            return sweeper;
          });

  @Inject
  public Sweeper(
      ConnectionRegistry registry, Connections connections, SocketSettings settings, Clock clock) {
    this.registry = registry;
    this.connections = connections;
    this.clock = clock;
    this.heartbeatMillis = settings.heartbeat().toMillis();
  }

  void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
    thread.scheduleWithFixedDelay(
        this::sweep, heartbeatMillis, heartbeatMillis, TimeUnit.MILLISECONDS);
  }

  private void sweep() {
    try {
      long now = clock.millis();
      registry.all().forEach(connection -> look(connection, now - connection.lastHeardMillis()));
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "Connections could not be swept", e);
    }
  }

  private void look(Connection connection, long silentMillis) {
    if (connection.isTooSlow()) {
      connections.end(connection, CloseCode.TOO_SLOW);
    } else if (silentMillis > SocketSettings.SILENT_HEARTBEATS * heartbeatMillis) {
      connections.end(connection, CloseCode.IDLE);
    } else {
      connections.renew(connection);
      if (silentMillis > heartbeatMillis) {
        connection.ping();
      }
    }
  }

  @PreDestroy
  void stop() {
    thread.shutdownNow();
  }
}
