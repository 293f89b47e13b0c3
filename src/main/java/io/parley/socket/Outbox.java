package io.parley.socket;

import io.parley.protocol.Frames;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits to be sent on one connection: bounded, with one send in flight. Whatever has gathered
 * while a send ran leaves in one frame, for a client that understands it.
 */
final class Outbox {

  /** Sends one frame without blocking and calls {@code done} when it is out, or has failed. */
  @FunctionalInterface
  interface Sender {
    void send(ByteBuffer frame, Runnable done);
  }

  private static final int MAX_PACKED_BYTES = 64 * 1024;

  private final int capacity;
  private final int packed;
  private final Sender sender;
  private final ArrayDeque<byte[]> waiting = new ArrayDeque<>();
  private boolean inFlight;
  private @Nullable Runnable last;

  /**
   * An empty outbox.
   *
   * @param capacity messages that wait at most
   * @param packed messages that one frame takes at most, 1 for a client that knows no packing
   */
  Outbox(int capacity, int packed, Sender sender) {
    this.capacity = capacity;
    this.packed = packed;
    this.sender = sender;
  }

  /** Takes a message, and sends it if nothing is in flight; false when too many wait already. */
  boolean offer(byte[] message) {
    ByteBuffer frame;
    synchronized (this) {
      if (last != null || waiting.size() >= capacity) {
        return false;
      }
      waiting.add(message);
      frame = next();
    }
    send(frame);
    return true;
  }

  /** Drops what waits, takes nothing more, and does one last thing when nothing is in flight. */
  void finish(Runnable lastThing) {
    synchronized (this) {
      waiting.clear();
      last = lastThing;
      if (inFlight) {
        return;
      }
    }
    lastThing.run();
  }

  private void sent() {
    ByteBuffer frame;
    Runnable lastThing;
    synchronized (this) {
      inFlight = false;
      frame = next();
      lastThing = last;
    }
    send(frame);
    if (lastThing != null) {
      lastThing.run();
    }
  }

  private void send(@Nullable ByteBuffer frame) {
    if (frame != null) {
      sender.send(frame, this::sent);
    }
  }

  private @Nullable ByteBuffer next() {
    if (inFlight || waiting.isEmpty()) {
      return null;
    }
    inFlight = true;
    List<byte[]> messages = new ArrayList<>(Math.min(packed, waiting.size()));
    int bytes = 0;
    do {
      byte[] message = waiting.remove();
      messages.add(message);
      bytes += message.length;
    } while (messages.size() < packed && !waiting.isEmpty() && bytes < MAX_PACKED_BYTES);
    return Frames.pack(messages);
  }
}
