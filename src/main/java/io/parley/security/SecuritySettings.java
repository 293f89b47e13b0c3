package io.parley.security;

import io.parley.settings.Configuration;
import io.parley.settings.Setting;
import io.parley.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The settings of login sessions, of the back-off after failed log-ins, and of rate limits. */
@ApplicationScoped
public class SecuritySettings implements Settings {

  private static final Setting<Duration> SESSION_LIFETIME =
      Setting.duration(
          "parley.session.lifetime",
          "P30D",
          "PT10M",
          "P400D",
          "How long a login session lasts after it was last used.");
  private static final Setting<Boolean> SECURE_COOKIE =
      Setting.flag(
          "parley.session.secure-cookie",
          false,
          "Whether browsers send the session cookie over HTTPS only. Set it to true behind a proxy that"
              + " ends TLS; where Parley itself is reached over HTTPS it is always so.");
  private static final Setting<Integer> FAILURES_PER_ACCOUNT =
      Setting.number(
          "parley.login.failures-per-account",
          5,
          1,
          1000,
          "Failed log-ins to one account from which on the next has to wait.");
  private static final Setting<Integer> FAILURES_PER_ADDRESS =
      Setting.number(
          "parley.login.failures-per-address",
          20,
          1,
          1_000_000,
          "Failed log-ins from one address, which many people may share, from which on the next has to"
              + " wait.");
  private static final Setting<Duration> LONGEST_BACKOFF =
      Setting.duration(
          "parley.login.longest-backoff",
          "PT1M",
          "PT1S",
          "PT1H",
          "The longest wait after failed log-ins; it starts at one second and doubles.");

  private static final List<Setting<?>> OWN =
      List.of(
          SESSION_LIFETIME,
          SECURE_COOKIE,
          FAILURES_PER_ACCOUNT,
          FAILURES_PER_ADDRESS,
          LONGEST_BACKOFF);

  private final Duration sessionLifetime;
  private final boolean secureCookie;
  private final int failuresPerAccount;
  private final int failuresPerAddress;
  private final Duration longestBackoff;
  private final Map<Limit, Integer> limits = new EnumMap<>(Limit.class);

  @Inject
  SecuritySettings(Configuration configuration) {
    sessionLifetime = configuration.read(SESSION_LIFETIME);
    secureCookie = configuration.read(SECURE_COOKIE);
    failuresPerAccount = configuration.read(FAILURES_PER_ACCOUNT);
    failuresPerAddress = configuration.read(FAILURES_PER_ADDRESS);
    longestBackoff = configuration.read(LONGEST_BACKOFF);
    for (Limit limit : Limit.values()) {
      limits.put(limit, configuration.read(limit.setting()));
    }
  }

  @Override
  public List<Setting<?>> declared() {
    return Stream.concat(OWN.stream(), Arrays.stream(Limit.values()).map(Limit::setting)).toList();
  }

  Duration sessionLifetime() {
    return sessionLifetime;
  }

  boolean secureCookie() {
    return secureCookie;
  }

  int failuresPerAccount() {
    return failuresPerAccount;
  }

  int failuresPerAddress() {
    return failuresPerAddress;
  }

  Duration longestBackoff() {
    return longestBackoff;
  }

  /** How often it may be done in a period of the limit. */
  int amount(Limit limit) {
    return Objects.requireNonNull(limits.get(limit));
  }
}
