package io.parley.cluster;

import io.parley.settings.Setting;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** What every client of Kafka is told: where the brokers are, and how they are entered. */
final class KafkaClient {

  private static final String PLAIN = "PLAIN";

  private KafkaClient() {}

  static Map<String, String> properties(Function<Setting<String>, String> settings) {
    Map<String, String> properties = new TreeMap<>();
    String security = settings.apply(KafkaSettings.SECURITY);
    properties.put("bootstrap.servers", settings.apply(KafkaSettings.SERVERS));
    properties.put("security.protocol", security);
    properties.put("reconnect.backoff.max.ms", "1000");
    if (security.startsWith("SASL")) {
      sasl(properties, settings);
    }
    if (security.endsWith("SSL")) {
      store(properties, "truststore", settings.apply(KafkaSettings.TRUST_STORE));
      store(properties, "keystore", settings.apply(KafkaSettings.KEY_STORE));
    }
    return properties;
  }

  private static void sasl(
      Map<String, String> properties, Function<Setting<String>, String> settings) {
    String mechanism = settings.apply(KafkaSettings.MECHANISM);
    String module =
        mechanism.equals(PLAIN)
            ? "org.apache.kafka.common.security.plain.PlainLoginModule"
            : "org.apache.kafka.common.security.scram.ScramLoginModule";
    properties.put("sasl.mechanism", mechanism);
    properties.put(
        "sasl.jaas.config",
        module
            + " required username="
            + quoted(settings.apply(KafkaSettings.USER))
            + " password="
            + quoted(settings.apply(KafkaSettings.PASSWORD))
            + ";");
  }

  private static void store(Map<String, String> properties, String kind, String file) {
    if (!file.isEmpty()) {
      properties.put("ssl." + kind + ".type", "PEM");
      properties.put("ssl." + kind + ".location", file);
    }
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
