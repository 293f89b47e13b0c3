package io.parley.cluster;

import io.parley.settings.Setting;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * Tells Reactive Messaging what {@link KafkaSettings} say: whether its two channels are there, and
 * how they are connected. It reads environment variables and system properties itself, because a
 * source of configuration cannot ask for configuration.
 */
public final class KafkaChannels implements ConfigSource {

  static final String IN = "bus-in";
  static final String OUT = "bus-out";

  private static final String STRINGS = "org.apache.kafka.common.serialization.String";
  private static final String BYTES = "org.apache.kafka.common.serialization.ByteArray";

  /** Above the defaults of libraries, below whatever an operator says. */
  private static final int ORDINAL = 110;

  private final Map<String, String> properties = new TreeMap<>();

  /** For the loader of services. */
  public KafkaChannels() {
    this(KafkaChannels::given);
  }

  KafkaChannels(Function<Setting<String>, String> settings) {
    String servers = settings.apply(KafkaSettings.SERVERS);
    put("incoming." + IN, "enabled", String.valueOf(!servers.isEmpty()));
    put("outgoing." + OUT, "enabled", String.valueOf(!servers.isEmpty()));
    connect("incoming." + IN, settings);
    connect("outgoing." + OUT, settings);
    hear(settings.apply(KafkaSettings.TOPIC), settings);
    speak();
  }

  private void connect(String channel, Function<Setting<String>, String> settings) {
    put(channel, "connector", "smallrye-kafka");
    put(channel, "topic", settings.apply(KafkaSettings.TOPIC));
    put(channel, "tracing-enabled", "false");
    put(channel, "health-enabled", "false");
    KafkaClient.properties(settings).forEach((name, value) -> put(channel, name, value));
  }

  /**
   * All partitions from now on, without a group: every node hears everything, and commits nothing.
   */
  private void hear(String topic, Function<Setting<String>, String> settings) {
    String channel = "incoming." + IN;
    put(channel, "key.deserializer", STRINGS + "Deserializer");
    put(channel, "value.deserializer", BYTES + "Deserializer");
    put(channel, "assign-seek", partitions(topic, KafkaSettings.partitions(settings)));
    put(channel, "auto.offset.reset", "latest");
    put(channel, "enable.auto.commit", "false");
    put(channel, "commit-strategy", "ignore");
    put(channel, "failure-strategy", "ignore");
    put(channel, "allow.auto.create.topics", "false");
  }

  private static String partitions(String topic, int count) {
    return IntStream.range(0, count)
        .mapToObj(partition -> topic + ":" + partition + ":-1")
        .collect(Collectors.joining(","));
  }

  /** A record leaves at once, is given up after a while, and waits for no broker that is away. */
  private void speak() {
    String channel = "outgoing." + OUT;
    put(channel, "key.serializer", STRINGS + "Serializer");
    put(channel, "value.serializer", BYTES + "Serializer");
    put(channel, "linger.ms", "0");
    put(channel, "max.block.ms", "200");
    put(channel, "request.timeout.ms", "3000");
    put(channel, "delivery.timeout.ms", "10000");
  }

  private void put(String channel, String name, String value) {
    properties.put("mp.messaging." + channel + "." + name, value);
  }

  private static String given(Setting<String> setting) {
    String variable = setting.key().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    String property = System.getProperty(setting.key());
    String value = property == null ? System.getenv(variable) : property;
    return value == null || value.isBlank() ? setting.defaultValue() : value.strip();
  }

  @Override
  public Map<String, String> getProperties() {
    return Map.copyOf(properties);
  }

  @Override
  public Set<String> getPropertyNames() {
    return Set.copyOf(properties.keySet());
  }

  @Override
  public @Nullable String getValue(String name) {
    return properties.get(name);
  }

  @Override
  public String getName() {
    return "the channels of the cluster";
  }

  @Override
  public int getOrdinal() {
    return ORDINAL;
  }
}
