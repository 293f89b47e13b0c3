package io.parley.socket;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.parley.common.ConversationId;
import java.time.Duration;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Keeps the messages of a conversation in order that come from several nodes: one whose predecessor
 * is still on its way waits for it, for a moment. If it does not come, clients find the gap and
 * ask.
 */
final class InOrder {

  private static final int MAX_REMEMBERED = 100_000;
  private static final long UNKNOWN = 0;
  private static final Duration REMEMBERED = Duration.ofMinutes(10);

  /**
   * Where a conversation stands here: the last that was passed on, and those that came too soon.
   */
  private static final class Line {
    private final TreeMap<Long, Runnable> waiting = new TreeMap<>();
    private long last = UNKNOWN;

    /** True when this is the first that has to wait. */
    synchronized boolean take(long seq, Runnable message, boolean waits) {
      if (waits && seq > last + 1) {
        waiting.put(seq, message);
        return waiting.size() == 1;
      }
      pass(seq, message);
      passFollowing();
      return false;
    }

    /**
     * Passes on without what is missing before the first that waits; true when others wait still.
     */
    synchronized boolean giveUp() {
      if (!waiting.isEmpty()) {
        last = waiting.firstKey() - 1;
        passFollowing();
      }
      return !waiting.isEmpty();
    }

    /** Nothing of it was heard for a while: what was before may be on its way, or long past. */
    synchronized boolean isUnknown() {
      return last == UNKNOWN;
    }

    private void passFollowing() {
      while (!waiting.isEmpty() && waiting.firstKey() <= last + 1) {
        pass(waiting.firstKey(), waiting.pollFirstEntry().getValue());
      }
    }

    private void pass(long seq, Runnable message) {
      last = Math.max(last, seq);
      message.run();
    }
  }

  private final Cache<ConversationId, Line> lines =
      Caffeine.newBuilder().maximumSize(MAX_REMEMBERED).expireAfterAccess(REMEMBERED).build();
  private final BooleanSupplier waits;
  private final long patienceMillis;
  private final long firstPatienceMillis;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread patience = new Thread(work, "parley-in-order");
            patience.setDaemon(true);
            return patience;
          });

  /**
   * Nothing has come yet.
   *
   * @param waits whether what is missing may come at all
   * @param patienceMillis how long it is waited for
   * @param firstPatienceMillis the same, where it is not known whether anything is missing
   */
  InOrder(BooleanSupplier waits, long patienceMillis, long firstPatienceMillis) {
    this.waits = waits;
    this.patienceMillis = patienceMillis;
    this.firstPatienceMillis = firstPatienceMillis;
  }

  /** Passes a message on, by running it: at once, or when its turn has come. */
  void take(ConversationId conversation, long seq, Runnable message) {
    Line line = lines.get(conversation, id -> new Line());
    if (line.take(seq, message, waits.getAsBoolean())) {
      giveUpLater(line, line.isUnknown() ? firstPatienceMillis : patienceMillis);
    }
  }

  private void giveUpLater(Line line, long millis) {
    thread.schedule(
        () -> {
          if (line.giveUp()) {
            giveUpLater(line, patienceMillis);
          }
        },
        millis,
        TimeUnit.MILLISECONDS);
  }

  void stop() {
    thread.shutdownNow();
  }
}
