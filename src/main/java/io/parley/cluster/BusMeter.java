package io.parley.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;

/** What can be counted and timed of the bus. */
@ApplicationScoped
public class BusMeter {

  private final AtomicLong sent = new AtomicLong();
  private final AtomicLong lost = new AtomicLong();
  private final AtomicLong heard = new AtomicLong();
  private volatile long latencyMicros;

  void countSent() {
    sent.incrementAndGet();
  }

  /** A record that others ought to have heard, and will not. */
  void countLost() {
    lost.incrementAndGet();
  }

  void countHeard() {
    heard.incrementAndGet();
  }

  void took(long micros) {
    latencyMicros = micros;
  }

  /** Records that this node gave to the bus. */
  long sent() {
    return sent.get();
  }

  /** Records of this node that did not get onto the bus. */
  long lost() {
    return lost.get();
  }

  /** Records that this node heard, its own included. */
  long heard() {
    return heard.get();
  }

  /** How long the last beat of this node took over the bus and back, in microseconds. */
  long latencyMicros() {
    return latencyMicros;
  }
}
