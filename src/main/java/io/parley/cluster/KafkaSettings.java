package io.parley.cluster;

import io.parley.settings.BadSettingException;
import io.parley.settings.Configuration;
import io.parley.settings.Setting;
import io.parley.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Where Kafka is, how it is entered, and the topic there that all nodes of a cluster share. */
@ApplicationScoped
public class KafkaSettings implements Settings {

  static final Setting<String> SERVERS =
      Setting.text(
          "parley.kafka.servers",
          "",
          "Kafka's brokers, host:port with commas in between; empty: this node is alone. All nodes of"
              + " a cluster have the same database, brokers and topic.");
  static final Setting<String> TOPIC =
      Setting.text("parley.kafka.topic", "parley", "The topic of the cluster.");
  private static final Setting<Integer> PARTITIONS =
      Setting.number(
          "parley.kafka.partitions",
          8,
          1,
          1_000,
          "Partitions of the topic, the same on all nodes; it is made with as many, or has them.");
  private static final Setting<String> PARTITIONS_AS_TEXT =
      Setting.text(PARTITIONS.key(), PARTITIONS.defaultValue(), PARTITIONS.meaning());
  private static final Setting<Integer> REPLICAS =
      Setting.number(
          "parley.kafka.replicas", 1, 1, 10, "Copies of the topic when this node makes it.");
  private static final Setting<Duration> RETENTION =
      Setting.duration(
          "parley.kafka.retention",
          "PT1H",
          "PT1M",
          "P7D",
          "How long the topic keeps a record when this node makes it; nobody reads old ones.");
  static final Setting<String> SECURITY =
      Setting.text(
          "parley.kafka.security",
          "PLAINTEXT",
          "How the brokers are spoken to: PLAINTEXT, SSL, SASL_PLAINTEXT or SASL_SSL.");
  static final Setting<String> MECHANISM =
      Setting.text(
          "parley.kafka.sasl-mechanism",
          "SCRAM-SHA-512",
          "With SASL: PLAIN, SCRAM-SHA-256 or SCRAM-SHA-512.");
  static final Setting<String> USER = Setting.text("parley.kafka.user", "", "With SASL: the user.");
  static final Setting<String> PASSWORD =
      Setting.text("parley.kafka.password", "", "With SASL: the user's password.");
  static final Setting<String> TRUST_STORE =
      Setting.text(
          "parley.kafka.truststore",
          "",
          "With SSL: a PEM file of the authorities to trust; empty: those of the JDK.");
  static final Setting<String> KEY_STORE =
      Setting.text(
          "parley.kafka.keystore",
          "",
          "With SSL, where brokers ask for it: a PEM file of this node's key and certificates.");

  private static final List<Setting<?>> ALL =
      List.of(
          SERVERS,
          TOPIC,
          PARTITIONS,
          REPLICAS,
          RETENTION,
          SECURITY,
          MECHANISM,
          USER,
          PASSWORD,
          TRUST_STORE,
          KEY_STORE);

  private static final Set<String> PROTOCOLS =
      new TreeSet<>(List.of("PLAINTEXT", "SSL", "SASL_PLAINTEXT", "SASL_SSL"));
  private static final Set<String> MECHANISMS =
      new TreeSet<>(List.of("PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"));

  /** Declared by the database's own settings; here it is only looked at. */
  private static final Setting<String> DATABASE =
      Setting.text("parley.db.url", "jdbc:h2:file:./data/parley", "");

  private static final String FILE = "jdbc:h2:file:";

  private final Map<String, String> client;
  private final String servers;
  private final String topic;
  private final int partitions;
  private final int replicas;
  private final Duration retention;

  @Inject
  KafkaSettings(Configuration configuration) {
    ALL.forEach(configuration::read);
    client = KafkaClient.properties(configuration::read);
    servers = configuration.read(SERVERS);
    topic = configuration.read(TOPIC);
    partitions = configuration.read(PARTITIONS);
    replicas = configuration.read(REPLICAS);
    retention = configuration.read(RETENTION);
    mustBeOneOf(SECURITY, PROTOCOLS, configuration);
    mustBeOneOf(MECHANISM, MECHANISMS, configuration);
    if (isGiven() && configuration.read(DATABASE).startsWith(FILE)) {
      throw new BadSettingException(
          SERVERS.key()
              + " makes a cluster, whose nodes share one database, and "
              + DATABASE.key()
              + " is a file of this node's own: name a MySQL server there.",
          null);
    }
  }

  private static void mustBeOneOf(
      Setting<String> setting, Set<String> values, Configuration configuration) {
    if (!values.contains(configuration.read(setting))) {
      throw new BadSettingException(
          setting.key() + " cannot be used: it must be one of " + String.join(", ", values) + ".",
          null);
    }
  }

  @Override
  public List<Setting<?>> declared() {
    return ALL;
  }

  /** The partitions, where they are read before there are settings; a bad value is told later. */
  static int partitions(Function<Setting<String>, String> given) {
    try {
      return Integer.parseInt(given.apply(PARTITIONS_AS_TEXT));
    } catch (NumberFormatException e) {
      return Integer.parseInt(PARTITIONS.defaultValue());
    }
  }

  /** What every client of Kafka is told. */
  Map<String, String> client() {
    return client;
  }

  boolean isGiven() {
    return !servers.isEmpty();
  }

  String topic() {
    return topic;
  }

  int partitions() {
    return partitions;
  }

  int replicas() {
    return replicas;
  }

  Duration retention() {
    return retention;
  }
}
