package io.parley.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.settings.Setting;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KafkaChannelsTest {

  private final Map<String, String> given = new HashMap<>();

  private Map<String, String> channels() {
    return new KafkaChannels(this::valueOf).getProperties();
  }

  private String valueOf(Setting<String> setting) {
    return given.getOrDefault(setting.key(), setting.defaultValue());
  }

  @Test
  void areOffForANodeThatIsAlone() {
    assertThat(channels())
        .containsEntry("mp.messaging.incoming.bus-in.enabled", "false")
        .containsEntry("mp.messaging.outgoing.bus-out.enabled", "false");
  }

  @Test
  void readEveryPartitionFromTheEnd() {
    given.put("parley.kafka.servers", "one:9092,two:9092");
    given.put("parley.kafka.topic", "chat");
    given.put("parley.kafka.partitions", "2");

    assertThat(channels())
        .containsEntry("mp.messaging.incoming.bus-in.enabled", "true")
        .containsEntry("mp.messaging.incoming.bus-in.bootstrap.servers", "one:9092,two:9092")
        .containsEntry("mp.messaging.incoming.bus-in.assign-seek", "chat:0:-1,chat:1:-1")
        .containsEntry("mp.messaging.outgoing.bus-out.topic", "chat")
        .doesNotContainKey("mp.messaging.incoming.bus-in.group.id");
  }

  @Test
  void enterKafkaWithAPasswordOverTls() {
    given.put("parley.kafka.security", "SASL_SSL");
    given.put("parley.kafka.user", "parley");
    given.put("parley.kafka.password", "say \"friend\"");
    given.put("parley.kafka.truststore", "/etc/parley/authorities.pem");

    assertThat(channels())
        .containsEntry("mp.messaging.outgoing.bus-out.security.protocol", "SASL_SSL")
        .containsEntry("mp.messaging.outgoing.bus-out.sasl.mechanism", "SCRAM-SHA-512")
        .containsEntry(
            "mp.messaging.outgoing.bus-out.sasl.jaas.config",
            "org.apache.kafka.common.security.scram.ScramLoginModule required"
                + " username=\"parley\" password=\"say \\\"friend\\\"\";")
        .containsEntry("mp.messaging.outgoing.bus-out.ssl.truststore.type", "PEM")
        .containsEntry(
            "mp.messaging.outgoing.bus-out.ssl.truststore.location", "/etc/parley/authorities.pem")
        .doesNotContainKey("mp.messaging.outgoing.bus-out.ssl.keystore.location");
  }
}
