package io.parley.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Makes guessing passwords slow: after some failed log-ins, to one account or from one address,
 * each further one has to wait, twice as long as the one before. An attempt counts as failed from
 * when it begins until it has succeeded, so that many at once are of no help.
 */
@ApplicationScoped
public class LoginBackoff {

  private static final int MAX_KEYS = 100_000;
  private static final Duration FORGET_AFTER = Duration.ofHours(2);
  private static final int MAX_DOUBLINGS = 20;

  private record Key(boolean address, String value) {}

  private record Failures(int count, Instant notBefore) {}

  private final SecuritySettings settings;
  private final Clock clock;
  private final Cache<Key, Failures> failures =
      Caffeine.newBuilder().maximumSize(MAX_KEYS).expireAfterWrite(FORGET_AFTER).build();

  @Inject
  LoginBackoff(SecuritySettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Begins an attempt.
   *
   * @param nameKey the folded name to log in with, whether or not there is such an account
   * @throws ChatException LOGIN_BACKOFF, with the seconds to wait; the attempt is not counted then
   */
  public void begin(String nameKey, String address) {
    count(new Key(true, address), settings.failuresPerAddress());
    try {
      count(new Key(false, nameKey), settings.failuresPerAccount());
    } catch (ChatException e) {
      giveBack(new Key(true, address));
      throw e;
    }
  }

  /** The attempt succeeded: the account's failures are forgotten, and the address has one less. */
  public void succeeded(String nameKey, String address) {
    failures.invalidate(new Key(false, nameKey));
    giveBack(new Key(true, address));
  }

  private void count(Key key, int allowed) {
    Instant now = clock.instant();
    failures.asMap().compute(key, (k, before) -> next(before, allowed, now));
  }

  private Failures next(@Nullable Failures before, int allowed, Instant now) {
    if (before == null) {
      return new Failures(1, now.plus(delay(1, allowed)));
    }
    if (now.isBefore(before.notBefore())) {
      long wait = Duration.between(now, before.notBefore()).plusMillis(999).toSeconds();
      throw ChatException.retryAfter(ErrorCode.LOGIN_BACKOFF, (int) wait);
    }
    int count = before.count() + 1;
    return new Failures(count, now.plus(delay(count, allowed)));
  }

  /** How long to wait after so many failures: nothing, then 1 s, 2 s, 4 s and so on. */
  private Duration delay(int count, int allowed) {
    if (count < allowed) {
      return Duration.ZERO;
    }
    Duration delay = Duration.ofSeconds(1L << Math.min(count - allowed, MAX_DOUBLINGS));
    return delay.compareTo(settings.longestBackoff()) < 0 ? delay : settings.longestBackoff();
  }

  private void giveBack(Key key) {
    Instant now = clock.instant();
    failures
        .asMap()
        .computeIfPresent(
            key, (k, before) -> before.count() <= 1 ? null : new Failures(before.count() - 1, now));
  }
}
