package io.parley.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.it.harness.Await;
import io.parley.it.harness.ChatSocket;
import io.parley.it.harness.Cluster;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import io.parley.protocol.Wire;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What goes away comes back, and nothing that was acknowledged is lost, nor there twice. */
@OnMySqlOnly
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClusterFaultsIT {

  private static final int ENOUGH_ACKS = 100;

  private static Cluster cluster;

  @RegisterExtension final People people = People.of(cluster.one());

  @BeforeAll
  static void startWithoutKafka() {
    cluster =
        Cluster.startWithoutBroker(
            Map.of(
                "parley.cluster.patience", "PT3S",
                "parley.cluster.lease", "PT5S",
                "parley.presence.grace", "PT1S"));
  }

  @AfterAll
  static void stop() {
    cluster.close();
  }

  @Test
  @Order(1)
  void servesWithoutKafkaAndIsInTouchWhenItComes() {
    Person anna = people.register();
    Person ben = people.register();
    String conversation = people.befriend(anna, ben);
    ChatSocket annas = anna.connect();
    ChatSocket bens = ben.at(cluster.other()).connect();
    cluster.awaitOutOfTouch(cluster.one());

    annas.say(ben, "nobody hears this live");
    assertThat(ben.at(cluster.other()).history(conversation)).hasSize(1);

    cluster.broker().restart();
    awaitLiveAgain(annas, bens, ben);
  }

  @Test
  @Order(2)
  void trustsNothingItRemembersWhileKafkaIsAwayAndCatchesUp() {
    Person anna = people.register();
    Person ben = people.register();
    String conversation = people.befriend(anna, ben);
    Person device = ben.onAnotherDevice().at(cluster.other());
    ChatSocket annas = anna.connect();
    ChatSocket bens = ben.at(cluster.other()).connect();
    ChatSocket devices = device.connect();

    cluster.broker().kill();
    cluster.awaitOutOfTouch(cluster.one());
    cluster.awaitOutOfTouch(cluster.other());
    annas.say(ben, "later");
    assertThat(ben.at(cluster.other()).history(conversation)).hasSize(1);
    ben.api().delete("/sessions").expect(204);
    devices.awaitClose();
    Await.until("the login to end", () -> device.api().get("/me").status() == 401);

    cluster.broker().restart();
    awaitLiveAgain(annas, bens, ben);
  }

  /**
   * Both nodes are in touch, the other one's client was told to catch up, and hears what is said.
   */
  private static void awaitLiveAgain(ChatSocket annas, ChatSocket bens, Person ben) {
    cluster.awaitInTouch(cluster.one());
    cluster.awaitInTouch(cluster.other());
    bens.await("Resync", Wire.Message::hasResync);
    annas.say(ben, "live again");
    bens.awaitText("live again");
  }

  @Test
  @Order(3)
  void losesNothingWhenANodeIsKilledUnderLoad() {
    Person anna = people.register();
    Person ben = people.register();
    String conversation = people.befriend(anna, ben);
    ChatSocket annas = anna.connect();
    ChatSocket bens = ben.at(cluster.other()).connect();
    annas.awaitPresence(ben, "online");

    try (Flood toBen = new Flood(annas, ben);
        Flood toAnna = new Flood(bens, anna)) {
      toAnna.awaitAcks(ENOUGH_ACKS);
      cluster.other().kill();
      annas.awaitPresence(ben, "offline");
      ChatSocket bensAgain = ben.connect();
      annas.awaitPresence(ben, "online");
      toAnna.finishOver(bensAgain);
      toBen.finishOver(annas);

      hasAll(anna, conversation, toBen);
      hasAll(ben, conversation, toAnna);
    }
    cluster.other().restart();
    cluster.awaitInTouch(cluster.one());
    cluster.awaitInTouch(cluster.other());
  }

  @Test
  @Order(4)
  void saysGoodbyeWhenItIsAskedToEndUnderLoad() {
    Person anna = people.register();
    Person ben = people.register();
    String conversation = people.befriend(anna, ben);
    ChatSocket annas = anna.connect();
    ChatSocket bens = ben.at(cluster.other()).connect();

    try (Flood toBen = new Flood(annas, ben);
        Flood toAnna = new Flood(bens, anna)) {
      toAnna.awaitAcks(ENOUGH_ACKS);
      cluster.other().stop();
      bens.awaitClose();
      Await.until("the goodbye", () -> cluster.one().log().contains("has left"));
      toAnna.finishOver(ben.connect());
      toBen.finishOver(annas);

      hasAll(anna, conversation, toBen);
      hasAll(ben, conversation, toAnna);
    }
  }

  /** What was acknowledged is there, once, under the same number, and the numbers have no hole. */
  private static void hasAll(Person sender, String conversation, Flood flood) {
    List<JsonNode> history = sender.history(conversation);
    Map<String, JsonNode> rows = Flood.own(history);
    flood
        .acks()
        .forEach(
            (clientId, ack) ->
                assertThat(rows.get(clientId).path("seq").asLong()).isEqualTo(ack.getSeq()));
    assertThat(history)
        .extracting(row -> row.path("seq").asLong())
        .containsExactlyElementsOf(LongStream.rangeClosed(1, history.size()).boxed().toList());
  }
}
