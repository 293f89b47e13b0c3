package io.parley.settings;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.function.Function;

/**
 * One configuration key: its default, what values it takes and what it is for. {@code range} and
 * {@code meaning} are what docs/configuration.md says of it.
 */
public final class Setting<T> {

  private final String key;
  private final String defaultValue;
  private final String range;
  private final String meaning;
  private final Function<String, T> reader;

  private Setting(
      String key, String defaultValue, String range, String meaning, Function<String, T> reader) {
    this.key = key;
    this.defaultValue = defaultValue;
    this.range = range;
    this.meaning = meaning;
    this.reader = reader;
  }

  /** Any text; whoever uses it checks it. */
  public static Setting<String> text(String key, String defaultValue, String meaning) {
    return new Setting<>(key, defaultValue, "text", meaning, value -> value);
  }

  /** true or false. */
  public static Setting<Boolean> flag(String key, boolean defaultValue, String meaning) {
    return new Setting<>(
        key, String.valueOf(defaultValue), "true or false", meaning, Setting::readFlag);
  }

  /** A whole number from {@code min} to {@code max}, both included; the meaning names its unit. */
  public static Setting<Integer> number(
      String key, int defaultValue, int min, int max, String meaning) {
    String range = min + " to " + max;
    return new Setting<>(
        key, String.valueOf(defaultValue), range, meaning, value -> readNumber(value, min, max));
  }

  /** A length of time in the form of ISO 8601, for example PT30S or P30D. */
  public static Setting<Duration> duration(
      String key, String defaultValue, String min, String max, String meaning) {
    return new Setting<>(
        key, defaultValue, min + " to " + max, meaning, value -> readDuration(value, min, max));
  }

  private static Boolean readFlag(String value) {
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("it must be true or false");
    };
  }

  private static Integer readNumber(String value, int min, int max) {
    try {
      int number = Integer.parseInt(value);
      if (number >= min && number <= max) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("it must be a whole number", e);
    }
    throw new IllegalArgumentException("it must be from " + min + " to " + max);
  }

  private static Duration readDuration(String value, String min, String max) {
    try {
      Duration duration = Duration.parse(value);
      if (duration.compareTo(Duration.parse(min)) >= 0
          && duration.compareTo(Duration.parse(max)) <= 0) {
        return duration;
      }
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("it must be a duration such as PT30S or P30D", e);
    }
    throw new IllegalArgumentException("it must be from " + min + " to " + max);
  }

  /**
   * Reads a value of this key.
   *
   * @throws IllegalArgumentException with the reason, when the value is not one of its range
   */
  T read(String value) {
    return reader.apply(value.strip());
  }

  public String key() {
    return key;
  }

  public String defaultValue() {
    return defaultValue;
  }

  public String range() {
    return range;
  }

  public String meaning() {
    return meaning;
  }
}
