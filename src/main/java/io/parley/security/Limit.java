package io.parley.security;

import io.parley.settings.Setting;
import java.time.Duration;

/**
 * What may be done only so often: by address where nobody is known yet, by account elsewhere. What
 * was not used is saved up, to {@code burst} periods' worth.
 */
public enum Limit {
  LOGIN(30, Duration.ofMinutes(1), 1, "login-per-minute", "Log-ins from one address in a minute."),
  REGISTER(
      20, Duration.ofHours(1), 1, "register-per-hour", "New accounts from one address in an hour."),
  SEND(
      10,
      Duration.ofSeconds(1),
      2,
      "send-per-second",
      "Messages of one account in a second; twice as many at once."),
  SIGNAL(
      50,
      Duration.ofSeconds(1),
      4,
      "signals-per-second",
      "WebRTC signals of one account in a second; four times as many at once."),
  SEARCH(60, Duration.ofMinutes(1), 1, "search-per-minute", "Searches of one account in a minute."),
  BEFRIEND(
      60,
      Duration.ofHours(1),
      1,
      "friend-requests-per-hour",
      "Friend requests, invite links and conversations with strangers, of one account in an hour."),
  GROUP(
      120,
      Duration.ofHours(1),
      1,
      "groups-per-hour",
      "Groups that one account makes or joins in an hour."),
  GROUP_CHANGE(
      1000,
      Duration.ofHours(1),
      1,
      "group-changes-per-hour",
      "Changes that one account makes to groups and to those in them, in an hour."),
  PICTURE(
      60,
      Duration.ofHours(1),
      1,
      "pictures-per-hour",
      "Pictures, of itself or of groups, that one account uploads in an hour."),
  EXPORT(
      10,
      Duration.ofHours(1),
      1,
      "exports-per-hour",
      "Times in an hour that one account downloads everything of its own.");

  private static final int MAX = 1_000_000;

  private final Setting<Integer> setting;
  private final Duration period;
  private final int burst;

  Limit(int amount, Duration period, int burst, String key, String meaning) {
    this.setting = Setting.number("parley.limits." + key, amount, 1, MAX, meaning);
    this.period = period;
    this.burst = burst;
  }

  /** How often it may be done in a period. */
  Setting<Integer> setting() {
    return setting;
  }

  Duration period() {
    return period;
  }

  int burst() {
    return burst;
  }
}
