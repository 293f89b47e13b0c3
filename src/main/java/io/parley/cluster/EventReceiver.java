package io.parley.cluster;

import io.parley.common.Shared;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Hears the bus, and tells here what happened on other nodes: on one thread, as it comes. */
@ApplicationScoped
public class EventReceiver {

  private static final Logger LOG = Logger.getLogger(EventReceiver.class.getName());
  private static final int MAX_WAITING = 100_000;

  private final ThisNode self;
  private final Nodes nodes;
  private final RemoteEvents events;
  private final BusMeter meter;
  private final EventCodec codec = new EventCodec();
  private final Set<String> unknown = ConcurrentHashMap.newKeySet();
  private final ThreadPoolExecutor thread =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(MAX_WAITING),
          EventReceiver::named,
          (work, full) -> missed());

  @Inject
  EventReceiver(ThisNode self, Nodes nodes, RemoteEvents events, BusMeter meter) {
    this.self = self;
    this.nodes = nodes;
    this.events = events;
    this.meter = meter;
  }

  private static Thread named(Runnable work) {
    Thread thread = new Thread(work, "parley-relay");
    thread.setDaemon(true);
    thread.setContextClassLoader(EventReceiver.class.getClassLoader());
    return thread;
  }

  /** Takes a record; never blocks and never fails. */
  void receive(byte[] bytes) {
    meter.countHeard();
    thread.execute(() -> guarded(bytes));
  }

  private void missed() {
    if (!thread.isShutdown()) {
      nodes.missed();
    }
  }

  /** What makes no sense, or fails here, must not keep the next from being heard. */
  private void guarded(byte[] bytes) {
    try {
      tell(Envelope.of(bytes));
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "Something that happened on another node could not be told here", e);
    }
  }

  private void tell(Envelope envelope) {
    boolean own = envelope.from().equals(self.id());
    if (own && !envelope.type().equals(Beat.class.getName())) {
      return;
    }
    Shared event = codec.decode(envelope.type(), envelope.json()).orElse(null);
    if (event instanceof Beat beat) {
      nodes.heard(beat);
    } else if (event != null) {
      events.tell(event);
    } else if (unknown.add(envelope.type())) {
      LOG.log(Level.INFO, "Another version on the bus tells of {0}", envelope.type());
    }
  }

  @PreDestroy
  void stop() {
    thread.shutdownNow();
  }
}
