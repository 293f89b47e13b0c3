package io.parley.it;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.it.harness.Await;
import io.parley.it.harness.ChatSocket;
import io.parley.it.harness.Person;
import io.parley.protocol.Wire;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Somebody who writes to somebody without a pause, a few messages ahead of their acknowledgements,
 * and keeps what has none as an outbox does.
 */
final class Flood implements AutoCloseable {

  private static final int AHEAD = 20;

  private final String to;
  private final Map<String, Wire.Message> unacknowledged = new ConcurrentHashMap<>();
  private final Map<String, Wire.Ack> acks = new ConcurrentHashMap<>();
  private final Thread thread;
  private volatile boolean stopping;

  Flood(ChatSocket socket, Person to) {
    this.to = to.id();
    this.thread = new Thread(() -> write(socket), "flood");
    thread.start();
  }

  private void write(ChatSocket socket) {
    try {
      for (int number = 0; !stopping && socket.isOpen(); number++) {
        send(socket, ChatSocket.text(ChatSocket.DIRECT, to, "number " + number));
        Await.until(
            "acks",
            () -> {
              collect(socket);
              return unacknowledged.size() < AHEAD || stopping || !socket.isOpen();
            });
      }
    } catch (CompletionException e) {
      stopping = true;
    }
    collect(socket);
  }

  private void send(ChatSocket socket, Wire.Message message) {
    unacknowledged.put(message.getClientId(), message);
    socket.send(message);
  }

  private void collect(ChatSocket socket) {
    for (Wire.Message message : socket.received()) {
      if (message.hasAck() && unacknowledged.remove(message.getAck().getClientId()) != null) {
        acks.put(message.getAck().getClientId(), message.getAck());
      }
    }
  }

  /** Waits until so many are acknowledged. */
  void awaitAcks(int count) {
    Await.until("acknowledgements", () -> acks.size() >= count);
  }

  /**
   * Writes no more; what has no acknowledgement is sent again over another socket, and gets one.
   */
  void finishOver(ChatSocket again) {
    close();
    unacknowledged.values().forEach(again::send);
    Await.until(
        "the rest to be acknowledged",
        () -> {
          collect(again);
          return unacknowledged.isEmpty();
        });
  }

  Map<String, Wire.Ack> acks() {
    return acks;
  }

  /** The rows of a history that this one wrote, by clientId. */
  static Map<String, JsonNode> own(List<JsonNode> history) {
    return history.stream()
        .filter(row -> !row.path("clientId").isNull())
        .collect(Collectors.toMap(row -> row.path("clientId").asText(), row -> row));
  }

  @Override
  public void close() {
    stopping = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
