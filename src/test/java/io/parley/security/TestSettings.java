package io.parley.security;

import io.parley.settings.Configuration;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Settings for tests: the defaults, except for some. */
final class TestSettings {

  private TestSettings() {}

  static SecuritySettings with(Map<String, String> values) {
    return new SecuritySettings(configuration(values));
  }

  static Configuration configuration(Map<String, String> values) {
    Config config =
        (Config)
            Proxy.newProxyInstance(
                Config.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (proxy, method, arguments) ->
                    Optional.ofNullable(values.get((String) arguments[0])));
    return new Configuration(config);
  }
}
