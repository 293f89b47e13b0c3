package io.parley.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Holds everybody to the limits, on this node. */
@ApplicationScoped
public class RateLimits {

  private static final int MAX_BUCKETS = 100_000;
  private static final Duration FULL_AGAIN = Duration.ofHours(1);

  private record Key(Limit limit, String who) {}

  private final SecuritySettings settings;
  private final Cache<Key, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(MAX_BUCKETS).expireAfterAccess(FULL_AGAIN).build();

  @Inject
  RateLimits(SecuritySettings settings) {
    this.settings = settings;
  }

  /**
   * Counts one more of it.
   *
   * @param who the account's id or the address that the limit goes by
   * @throws ChatException RATE_LIMITED, with the seconds to wait, when it was done too often
   */
  public void take(Limit limit, String who) {
    Bucket bucket = buckets.get(new Key(limit, who), key -> bucket(key.limit()));
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      long wait = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
      throw ChatException.retryAfter(ErrorCode.RATE_LIMITED, (int) wait);
    }
  }

  private Bucket bucket(Limit limit) {
    int amount = settings.amount(limit);
    return Bucket.builder()
        .addLimit(
            bandwidth ->
                bandwidth
                    .capacity((long) amount * limit.burst())
                    .refillGreedy(amount, limit.period()))
        .build();
  }
}
