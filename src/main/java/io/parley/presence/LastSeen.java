package io.parley.presence;

import com.github.benmanes.caffeine.cache.AsyncCacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.parley.common.AccountId;
import io.parley.common.MayHaveMissed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * When somebody was last known to be connected. Those whom others look at are remembered, and
 * forgotten when they are written.
 */
@ApplicationScoped
class LastSeen {

  private static final int MAX_REMEMBERED = 100_000;

  private final PresenceTable table;
  private final LoadingCache<AccountId, Long> known;

  @Inject
  LastSeen(PresenceTable table) {
    this.table = table;
    known =
        Caffeine.newBuilder()
            .maximumSize(MAX_REMEMBERED)
            .executor(Runnable::run)
            .<AccountId, Long>buildAsync(
                AsyncCacheLoader.bulk(
                    (ids, executor) -> CompletableFuture.completedFuture(table.lastSeen(ids))))
            .synchronous();
  }

  /** In milliseconds since 1970-01-01T00:00:00Z, 0 for never. */
  Map<AccountId, Long> of(Collection<AccountId> accounts) {
    return known.getAll(accounts);
  }

  /** Notes when each was seen; never moves back. */
  void write(Map<AccountId, Long> seen) {
    table.write(seen);
    known.invalidateAll(seen.keySet());
  }

  void forgetAll(@Observes MayHaveMissed event) {
    known.invalidateAll();
  }
}
