package io.parley.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/**
 * Reads settings: environment variables and system properties first, the declared default last
 * (MicroProfile Config). A Settings bean reads its keys in its constructor, so that a bad value
 * stops the start.
 */
@ApplicationScoped
public class Configuration {

  private static final String PREFIX = "parley.";

  /** What only the tests read; it may stand in the environment of a server as well. */
  private static final String TESTS = "parley.test.";

  private final Config config;

  @Inject
  public Configuration(Config config) {
    this.config = config;
  }

  /**
   * The value of a key, or its default.
   *
   * @throws BadSettingException with a sentence that names the key
   */
  public <T> T read(Setting<T> setting) {
    String value = config.getOptionalValue(setting.key(), String.class).orElse("");
    try {
      return setting.read(value.isBlank() ? setting.defaultValue() : value);
    } catch (IllegalArgumentException e) {
      throw new BadSettingException(setting.key() + " cannot be used: " + e.getMessage() + ".", e);
    }
  }

  /** A sentence for each key that is given and not among the known ones. */
  List<String> unknownKeys(Set<String> known) {
    Set<String> knownAsVariables =
        known.stream().map(Configuration::asVariable).collect(Collectors.toSet());
    return given().stream()
        .filter(name -> !known.contains(name) && !knownAsVariables.contains(name))
        .map(name -> name + " is not a setting of Parley; docs/configuration.md lists them.")
        .toList();
  }

  private Set<String> given() {
    return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
        .filter(name -> name.startsWith(PREFIX) || name.startsWith(asVariable(PREFIX)))
        .filter(name -> !name.startsWith(TESTS) && !name.startsWith(asVariable(TESTS)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The environment variable of a key, by the rule of MicroProfile Config. */
  static String asVariable(String key) {
    return key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
  }
}
