package io.parley.presence;

import io.parley.common.AccountId;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * Lets time pass for those who are here: says who has gone, and writes down now and then who is
 * here. When somebody was last seen is in the table before anybody hears that they are gone.
 */
@ApplicationScoped
class RollCall {

  private static final Logger LOG = Logger.getLogger(RollCall.class.getName());
  private static final int BEAT_MILLIS = 250;

  private final Presences presences;
  private final LastSeen lastSeen;
  private final Watchers watchers;
  private final Neighbours neighbours;
  private final Clock clock;
  private final Event<PresenceChanged> changed;
  private final long everyMillis;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread rollCall = new Thread(work, "parley-roll-call");
            rollCall.setDaemon(true);
            return rollCall;
          });

  @Inject
  RollCall(
      Presences presences,
      LastSeen lastSeen,
      Watchers watchers,
      Neighbours neighbours,
      PresenceSettings settings,
      Clock clock,
      Event<PresenceChanged> changed) {
    this.presences = presences;
    this.lastSeen = lastSeen;
    this.watchers = watchers;
    this.neighbours = neighbours;
    this.clock = clock;
    this.changed = changed;
    this.everyMillis = settings.rollCall().toMillis();
  }

  void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
    thread.scheduleWithFixedDelay(this::beat, BEAT_MILLIS, BEAT_MILLIS, TimeUnit.MILLISECONDS);
    thread.scheduleWithFixedDelay(
        () -> guarded(this::callTheRoll), everyMillis, everyMillis, TimeUnit.MILLISECONDS);
  }

  private void beat() {
    guarded(() -> dismiss(presences.passTime()));
    guarded(neighbours::tell);
  }

  private void dismiss(Map<AccountId, Long> gone) {
    if (!gone.isEmpty()) {
      guarded(() -> lastSeen.write(gone));
      gone.keySet().forEach(watchers::forget);
      gone.keySet().forEach(account -> changed.fire(new PresenceChanged(account)));
    }
  }

  private void callTheRoll() {
    dismiss(presences.passTimeForAll());
    neighbours.renew();
    writeAll();
  }

  private void writeAll() {
    long now = clock.millis();
    lastSeen.write(
        presences.everybody().stream().collect(Collectors.toMap(Function.identity(), id -> now)));
  }

  /** What fails is not the last time. */
  private static void guarded(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Who is here could not be written down this time", e);
    }
  }

  @PreDestroy
  void stop() {
    thread.shutdownNow();
    guarded(this::writeAll);
  }
}
