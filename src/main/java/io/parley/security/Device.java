package io.parley.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is logged in: the words for a list of sessions, for example "Firefox on Linux",
 * and the address the log-in came from.
 */
public record Device(String name, String address) {

  private static final int MAX_NAME = 64;
  private static final int MAX_ADDRESS = 64;
  private static final String UNKNOWN = "Unknown";

  /**
   * Browsers call themselves by each other's names too; the first that is found is the real one.
   */
  private static final Map<String, String> BROWSERS =
      inOrder(
          "Edg/",
          "Edge",
          "OPR/",
          "Opera",
          "SamsungBrowser/",
          "Samsung Internet",
          "Firefox/",
          "Firefox",
          "FxiOS/",
          "Firefox",
          "CriOS/",
          "Chrome",
          "Chrome/",
          "Chrome",
          "Safari/",
          "Safari");

  private static final Map<String, String> SYSTEMS =
      inOrder(
          "Android",
          "Android",
          "iPhone",
          "iPhone",
          "iPad",
          "iPad",
          "Windows",
          "Windows",
          "Mac OS",
          "macOS",
          "CrOS",
          "ChromeOS",
          "Linux",
          "Linux");

  /** The device that sends this request, from this address. */
  static Device of(HttpServletRequest request, String address) {
    return new Device(describe(request.getHeader("User-Agent")), cut(address, MAX_ADDRESS));
  }

  static String describe(@Nullable String userAgent) {
    if (userAgent == null || userAgent.isBlank()) {
      return UNKNOWN;
    }
    String browser = firstIn(userAgent, BROWSERS);
    if (browser == null) {
      return product(userAgent);
    }
    String system = firstIn(userAgent, SYSTEMS);
    return system == null ? browser : browser + " on " + system;
  }

  /** What a program that is no browser calls itself, without version and control characters. */
  private static String product(String userAgent) {
    String name = userAgent.strip().split("[/\\s;(]", 2)[0].replaceAll("[^\\p{Alnum}._-]", "");
    return name.isEmpty() ? UNKNOWN : cut(name, MAX_NAME);
  }

  private static @Nullable String firstIn(String userAgent, Map<String, String> names) {
    return names.entrySet().stream()
        .filter(name -> userAgent.contains(name.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  private static Map<String, String> inOrder(String... keysAndValues) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }
}
