package io.parley.socket;

import io.parley.settings.Configuration;
import io.parley.settings.Setting;
import io.parley.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** The settings of open connections. */
@ApplicationScoped
public class SocketSettings implements Settings {

  private static final Setting<Duration> HEARTBEAT =
      Setting.duration(
          "parley.socket.heartbeat",
          "PT30S",
          "PT1S",
          "PT10M",
          "How often a client says that it is there; one that is silent for three times as long is"
              + " closed.");
  private static final Setting<Integer> OUTBOX =
      Setting.number(
          "parley.socket.outbox",
          1_000,
          16,
          100_000,
          "Messages that wait for one slow client at most; then it is closed and catches up later.");
  private static final Setting<Integer> CONNECTIONS =
      Setting.number(
          "parley.socket.connections-per-account",
          20,
          1,
          1_000,
          "Connections (tabs and devices) one account may have open.");
  private static final Setting<Integer> DELIVERY_THREADS =
      Setting.number(
          "parley.socket.delivery-threads",
          2,
          1,
          64,
          "Threads that hand messages to connections; a conversation always has the same one.");

  /** How many heartbeats a client may be silent for. */
  static final int SILENT_HEARTBEATS = 3;

  private final Duration heartbeat;
  private final int outbox;
  private final int connections;
  private final int deliveryThreads;

  @Inject
  public SocketSettings(Configuration configuration) {
    heartbeat = configuration.read(HEARTBEAT);
    outbox = configuration.read(OUTBOX);
    connections = configuration.read(CONNECTIONS);
    deliveryThreads = configuration.read(DELIVERY_THREADS);
  }

  @Override
  public List<Setting<?>> declared() {
    return List.of(HEARTBEAT, OUTBOX, CONNECTIONS, DELIVERY_THREADS);
  }

  Duration heartbeat() {
    return heartbeat;
  }

  /** How long a connection that is alive counts as here without another look at it. */
  Duration lease() {
    return heartbeat.multipliedBy(SILENT_HEARTBEATS + 1);
  }

  int outbox() {
    return outbox;
  }

  int connections() {
    return connections;
  }

  int deliveryThreads() {
    return deliveryThreads;
  }
}
