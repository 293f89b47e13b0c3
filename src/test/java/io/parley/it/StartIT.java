package io.parley.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.parley.it.harness.FreePort;
import io.parley.it.harness.ServerProcess;
import io.parley.it.harness.TestDatabase;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that cannot start says why in a sentence, and ends. */
class StartIT {

  @TempDir Path directory;

  @BeforeEach
  void onceIsEnough() {
    assumeFalse(TestDatabase.isMySql(), "What stops a start is the same with every database");
  }

  private void assertRefuses(Map<String, String> settings, String... sentences) {
    try (ServerProcess server = ServerProcess.launch(directory, FreePort.next(), settings)) {
      assertThat(server.awaitExit()).isNotZero();
      assertThat(server.log()).contains(sentences);
    }
  }

  @Test
  void refusesAnUnknownKey() {
    assertRefuses(
        Map.of("parley.soket.outbox", "100"),
        "PARLEY_SOKET_OUTBOX is not a setting of Parley; docs/configuration.md lists them.");
  }

  @Test
  void refusesABadValue() {
    assertRefuses(
        Map.of("parley.socket.outbox", "many", "parley.session.lifetime", "PT1S"),
        "parley.socket.outbox cannot be used: it must be a whole number.",
        "parley.session.lifetime cannot be used: it must be from PT10M to P400D.");
  }

  @Test
  void saysThatTheDatabaseCannotBeReached() {
    String url = "jdbc:mysql://127.0.0.1:" + FreePort.next() + "/parley";
    assertRefuses(
        Map.of("parley.db.url", url, "parley.db.password", "sesame-open"), "parley.db.url");
  }

  @Test
  void refusesADatabaseOfAKindItDoesNotKnow() {
    assertRefuses(
        Map.of("parley.db.url", "jdbc:postgresql://127.0.0.1/parley"),
        "parley.db.url must start with jdbc:h2: or jdbc:mysql:");
  }

  @Test
  void refusesAClusterWhoseNodesShareNoDatabase() {
    assertRefuses(
        Map.of("parley.kafka.servers", "127.0.0.1:" + FreePort.next()),
        "parley.kafka.servers makes a cluster, whose nodes share one database");
  }

  @Test
  void refusesAWayIntoKafkaItDoesNotKnow() {
    assertRefuses(
        Map.of("parley.kafka.security", "TELNET"),
        "parley.kafka.security cannot be used: it must be one of PLAINTEXT");
  }
}
