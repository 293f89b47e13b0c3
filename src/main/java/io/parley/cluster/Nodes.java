package io.parley.cluster;

import io.parley.common.CatchUp;
import io.parley.common.Ending;
import io.parley.common.MayHaveMissed;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Which nodes there are, and whether this one is in touch with them. Each sends a beat once a
 * second, and is in touch while it hears its own; clocks are compared with nobody's.
 */
@ApplicationScoped
public class Nodes {

  private static final Logger LOG = Logger.getLogger(Nodes.class.getName());
  private static final long BEAT_MILLIS = 1_000;

  /** How long after a node vanished without a goodbye it may still be at work, cut off. */
  private static final long DOUBT_NANOS = TimeUnit.MINUTES.toNanos(1);

  private final ThisNode self;
  private final ClusterBus bus;
  private final BusMeter meter;
  private final Event<Object> events;
  private final long patienceNanos;
  private final long leaseNanos;
  private final ConcurrentHashMap<NodeId, Long> heardAt = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<NodeId, Long> vanishedAt = new ConcurrentHashMap<>();
  private final AtomicBoolean missed = new AtomicBoolean(true);
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread beating = new Thread(work, "parley-nodes");
            beating.setDaemon(true);
            return beating;
          });
  private volatile long homeAt;
  private volatile long inTouchSince;
  private volatile boolean inTouch;
  private long lostBefore;
  private long lossToldAt;

  @Inject
  Nodes(
      ThisNode self,
      ClusterBus bus,
      BusMeter meter,
      ClusterSettings settings,
      Event<Object> events) {
    this.self = self;
    this.bus = bus;
    this.meter = meter;
    this.events = events;
    patienceNanos = settings.patience().toNanos();
    leaseNanos = settings.lease().toNanos();
  }

  void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
    if (!self.isAlone()) {
      thread.scheduleWithFixedDelay(this::beat, 0, BEAT_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  /** This node hears what the others say, and is heard. */
  public boolean isInTouch() {
    return inTouch;
  }

  /** The other nodes that are there. */
  Set<NodeId> others() {
    return Set.copyOf(heardAt.keySet());
  }

  /** Something that others said was not heard here. */
  void missed() {
    missed.set(true);
  }

  void heard(Beat beat) {
    if (beat.node().equals(self.id())) {
      homeAt = System.nanoTime();
      meter.took(TimeUnit.NANOSECONDS.toMicros(homeAt - beat.sentNanos()));
    } else if (beat.leaving()) {
      vanishedAt.remove(beat.node());
      lose(beat.node(), "has left");
    } else if (heardAt.put(beat.node(), System.nanoTime()) == null) {
      vanishedAt.remove(beat.node());
      LOG.log(Level.INFO, "Node {0} is there", beat.node());
      events.fire(new NodeJoined(beat.node()));
    }
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) NodeMissed event) {
    if (!event.node().equals(self.id())) {
      missed.set(true);
    }
  }

  private void beat() {
    try {
      events.fire(new Beat(self.id(), System.nanoTime(), false));
      look(System.nanoTime());
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "The nodes could not be looked after", e);
    }
  }

  private void look(long now) {
    boolean was = inTouch;
    inTouch = homeAt != 0 && now - homeAt < patienceNanos;
    if (inTouch && !was) {
      inTouchSince = now;
      missed.set(true);
      LOG.info("In touch with the cluster");
    } else if (was && !inTouch) {
      LOG.warning("Out of touch with the cluster: the bus is silent; serving on alone");
    }
    if (inTouch) {
      loseTheSilent(now);
      tellOfLoss(now);
    }
    doubt(now);
  }

  private void loseTheSilent(long now) {
    heardAt.forEach(
        (node, at) -> {
          if (now - Math.max(at, inTouchSince) > leaseNanos) {
            vanishedAt.put(node, now);
            lose(node, "is not heard of any more");
          }
        });
  }

  private void lose(NodeId node, String how) {
    if (heardAt.remove(node) != null) {
      LOG.log(Level.WARNING, "Node {0} {1}", new Object[] {node, how});
      events.fire(new NodeLost(node));
    }
  }

  /** What did not get onto the bus, others have missed; they hear of that now and then. */
  private void tellOfLoss(long now) {
    long lost = meter.lost();
    if (lost != lostBefore && now - lossToldAt > patienceNanos) {
      lostBefore = lost;
      lossToldAt = now;
      events.fire(new NodeMissed(self.id()));
    }
  }

  private void doubt(long now) {
    vanishedAt.values().removeIf(at -> now - at > DOUBT_NANOS);
    boolean catchUp = inTouch && missed.getAndSet(false);
    if (catchUp || !inTouch || !vanishedAt.isEmpty()) {
      events.fire(new MayHaveMissed());
    }
    if (catchUp) {
      events.fire(new CatchUp());
    }
  }

  /** The last that the others hear of this node. */
  void leave(
      @Observes @BeforeDestroyed(ApplicationScoped.class) @Priority(Ending.CLUSTER) Object ending) {
    thread.shutdownNow();
    if (!self.isAlone()) {
      events.fire(new Beat(self.id(), System.nanoTime(), true));
      bus.flush();
    }
  }
}
