package io.parley.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.it.harness.AtOnce;
import io.parley.it.harness.Await;
import io.parley.it.harness.ChatSocket;
import io.parley.it.harness.ParleyServer;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import io.parley.it.harness.SilentSocket;
import io.parley.protocol.Wire;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A server that dies, one that stops, and clients that fall silent. */
class ServerLifeIT {

  private static final int SHUTTING_DOWN = 4000;
  private static final int IDLE = 4002;
  private static final int ENOUGH_ACKS = 300;
  private static final int FLOOD = 20_000;

  private static ParleyServer server;

  @RegisterExtension final People people = People.of(server);

  @BeforeAll
  static void startWithAQuickHeartbeat() {
    Map<String, String> settings = new HashMap<>(ParleyServer.NO_LIMITS);
    settings.put("parley.socket.heartbeat", "PT1S");
    server = ParleyServer.start(settings);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void keepsEveryAcknowledgedMessageWhenItIsKilled() {
    Person anna = people.register();
    Person ben = people.register();
    String conversation = people.befriend(anna, ben);
    String group = people.group(anna, ben);
    ChatSocket direct = anna.connect();
    ChatSocket toGroup = ben.connect();
    Map<String, Wire.Message> sent = new HashMap<>();

    Thread killer = new Thread(() -> killInTheMiddle(direct, toGroup));
    killer.start();
    AtOnce.forEach(
            List.of(direct, toGroup),
            socket ->
                socket == direct
                    ? flood(socket, ChatSocket.DIRECT, ben.id())
                    : flood(socket, ChatSocket.GROUP, group))
        .forEach(sent::putAll);
    join(killer);
    server.restart();

    for (ChatSocket socket : List.of(direct, toGroup)) {
      assertThat(acks(socket)).hasSizeGreaterThanOrEqualTo(ENOUGH_ACKS);
      Person sender = socket == direct ? anna : ben;
      String where = socket == direct ? conversation : group;
      List<JsonNode> history = sender.history(where);
      Map<String, JsonNode> kept = byClientId(history);
      for (Wire.Ack ack : acks(socket)) {
        JsonNode row = kept.get(ack.getClientId());
        assertThat(row).as("the message of %s", ack).isNotNull();
        assertThat(row.path("id").asText()).isEqualTo(ack.getId());
        assertThat(row.path("seq").asLong()).isEqualTo(ack.getSeq());
        assertThat(row.path("content").asText())
            .isEqualTo(sent.get(ack.getClientId()).getContent());
      }
      assertThat(history)
          .extracting(row -> row.path("seq").asLong())
          .containsExactlyElementsOf(LongStream.rangeClosed(1, history.size()).boxed().toList());
    }
    sendTheRestAgain(anna, ben, conversation, sent);
  }

  /**
   * What an outbox does after a crash: whatever has no ack is sent again, and stands there once.
   */
  private void sendTheRestAgain(
      Person anna, Person ben, String conversation, Map<String, Wire.Message> sent) {
    List<Wire.Message> toBen =
        sent.values().stream().filter(message -> message.getTo().equals(ben.id())).toList();
    ChatSocket again = anna.connect();
    toBen.stream().limit(500).forEach(again::send);
    Await.until("acks", () -> acks(again).size() == Math.min(500, toBen.size()));

    List<JsonNode> history = anna.history(conversation);
    assertThat(byClientId(history)).hasSameSizeAs(history);
  }

  private static void killInTheMiddle(ChatSocket... sockets) {
    for (ChatSocket socket : sockets) {
      Await.until("acks", () -> acks(socket).size() >= ENOUGH_ACKS);
    }
    server.kill();
  }

  /** Sends until the connection breaks; gives what was sent, by clientId. */
  private static Map<String, Wire.Message> flood(ChatSocket socket, int messageType, String to) {
    Map<String, Wire.Message> sent = new HashMap<>();
    try {
      for (int number = 0; number < FLOOD; number++) {
        Wire.Message message = ChatSocket.text(messageType, to, "number " + number);
        sent.put(message.getClientId(), message);
        socket.send(message);
        int ahead = number;
        Await.until("acks", () -> ahead - acks(socket).size() < 200 || !socket.isOpen());
      }
    } catch (CompletionException e) {
      assertThat(e).as("the connection broke").isNotNull();
    }
    return sent;
  }

  @Test
  void tellsClientsToComeBackWhenItStopsAndServesThemAfterwards() {
    Person anna = people.register();
    Person ben = people.registerFriendOf(anna);
    ChatSocket annas = anna.connect();
    annas.say(ben, "before");

    server.restart();
    int code = annas.awaitClose();
    ChatSocket again = anna.connect();
    Wire.Ack ack = again.say(ben, "after");

    assertThat(code).isEqualTo(SHUTTING_DOWN);
    assertThat(ack.getSeq()).isEqualTo(2);
  }

  @Test
  void closesAClientThatFellSilentAndKeepsOneThatAnswersPings() {
    Person anna = people.register();
    Person ben = people.registerFriendOf(anna);
    ChatSocket answersPings = anna.connect();
    try (SilentSocket silent = SilentSocket.open(ben)) {

      int code = silent.awaitClose();

      assertThat(code).isEqualTo(IDLE);
      assertThat(answersPings.isOpen()).isTrue();
      answersPings.say(ben, "still here");
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, JsonNode> byClientId(List<JsonNode> history) {
    return history.stream()
        .filter(row -> !row.path("clientId").isNull())
        .collect(Collectors.toMap(row -> row.path("clientId").asText(), row -> row));
  }

  private static List<Wire.Ack> acks(ChatSocket socket) {
    return socket.received().stream()
        .filter(Wire.Message::hasAck)
        .map(Wire.Message::getAck)
        .toList();
  }
}
