package io.parley.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.it.harness.Await;
import io.parley.it.harness.ChatSocket;
import io.parley.it.harness.CuttingProxy;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import io.parley.protocol.Wire;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One message on its way: acknowledged after its commit, written once, heard by all it is for. */
class DeliveryIT {

  @RegisterExtension final People people = People.ofSharedServer();

  @Test
  void saysHelloBeforeAnythingElse() {
    Person anna = people.register();

    ChatSocket socket = anna.connect();
    Wire.Message first = socket.received().get(0);

    assertThat(first.hasHello()).isTrue();
    assertThat(first.getHello().getAccountId()).isEqualTo(anna.id());
    assertThat(first.getHello().getHeartbeatSeconds()).isPositive();
    assertThat(first.getHello().getMaxTextLength()).isEqualTo(10_000);
    assertThat(first.getHello().getServerTime()).isPositive();
    assertThat(anna.api().all("/sessions"))
        .anyMatch(
            session ->
                session.path("current").asBoolean()
                    && session.path("id").asText().equals(first.getHello().getSessionId()));
  }

  @Test
  void missesNothingThatIsSentAfterHello() {
    Person anna = people.register();
    String group = people.group(anna);
    ChatSocket annas = anna.connect();
    for (int round = 0; round < 10; round++) {
      Person late = people.register();
      late.api().post("/groups/" + group + "/members").expect(200);
      ChatSocket lates = late.connect();

      annas.sayTo(group, "round " + round);

      lates.awaitText("round " + round);
    }
  }

  @Test
  void acknowledgesWhatIsInTheHistory() {
    Person anna = people.register();
    Person ben = people.register();
    String conversation = people.befriend(anna, ben);
    ChatSocket annas = anna.connect();
    for (int number = 1; number <= 30; number++) {
      Wire.Ack ack = annas.say(ben, "number " + number);

      JsonNode row = ben.historyAfter(conversation, number - 1L).get(0);
      assertThat(ack.getSeq()).isEqualTo(number);
      assertThat(ack.getConversationId()).isEqualTo(conversation);
      assertThat(row.path("id").asText()).isEqualTo(ack.getId());
      assertThat(row.path("seq").asLong()).isEqualTo(number);
      assertThat(row.path("sentAt").asLong()).isEqualTo(ack.getSentAt());
      assertThat(row.path("content").asText()).isEqualTo("number " + number);
    }
  }

  @Test
  void tellsEverybodyWhatTheHistoryTells() {
    Person anna = people.register();
    Person ben = people.register();
    String conversation = people.befriend(anna, ben);
    ChatSocket annas = anna.connect();
    ChatSocket bens = ben.connect();

    Wire.Message sent = ChatSocket.text(ChatSocket.DIRECT, ben.id(), "hello");
    Wire.Ack ack = annas.sendAndAwait(sent);
    Wire.Message heard = bens.awaitText("hello");
    Wire.Message own = annas.awaitText("hello");
    JsonNode seenByBen = ben.history(conversation).get(0);
    JsonNode seenByAnna = anna.history(conversation).get(0);

    assertThat(heard)
        .isEqualTo(
            Wire.Message.newBuilder()
                .setFrom(anna.id())
                .setFromUsername(anna.name())
                .setTo(ben.id())
                .setMessageType(1)
                .setContentType(1)
                .setContent("hello")
                .setId(ack.getId())
                .setSeq(1)
                .setSentAt(ack.getSentAt())
                .setConversationId(conversation)
                .build());
    assertThat(own).isEqualTo(heard.toBuilder().setClientId(sent.getClientId()).build());
    assertThat(seenByAnna.path("clientId").asText()).isEqualTo(sent.getClientId());
    assertThat(seenByBen.path("clientId").isNull()).isTrue();
    assertThat(seenByBen.path("senderId").asText()).isEqualTo(anna.id());
    assertThat(seenByBen.path("sender").path("name").asText()).isEqualTo(anna.name());
    assertThat(seenByBen.path("contentType").asInt()).isEqualTo(1);
  }

  @Test
  void givesARetryTheFirstAnswer() {
    Person anna = people.register();
    Person ben = people.register();
    String conversation = people.befriend(anna, ben);
    ChatSocket annas = anna.connect();
    ChatSocket bens = ben.connect();
    Wire.Message message = ChatSocket.text(ChatSocket.DIRECT, ben.id(), "once");

    Wire.Ack first = annas.sendAndAwait(message);
    Wire.Ack again = annas.sendAndAwait(message);
    Wire.Ack changed = annas.sendAndAwait(message.toBuilder().setContent("changed").build());
    Wire.Ack elsewhere = anna.connect().sendAndAwait(message);
    Wire.Ack next = annas.say(ben, "the next");
    bens.awaitText("the next");

    assertThat(List.of(again, changed, elsewhere)).containsOnly(first);
    assertThat(next.getSeq()).isEqualTo(2);
    assertThat(contents(ben.history(conversation))).containsExactly("once", "the next");
    assertThat(bens.texts()).hasSize(2);
  }

  @Test
  void writesOnceWhatIsSentManyTimesAtOnce() {
    Person anna = people.register();
    Person ben = people.register();
    String conversation = people.befriend(anna, ben);
    List<ChatSocket> sockets = List.of(anna.connect(), anna.connect(), anna.connect());
    Wire.Message message = ChatSocket.text(ChatSocket.DIRECT, ben.id(), "once");

    for (int round = 0; round < 20; round++) {
      sockets.forEach(socket -> socket.send(message));
    }
    for (ChatSocket socket : sockets) {
      Await.until("20 acks", () -> acks(socket).size() == 20);
    }

    assertThat(sockets).flatExtracting(DeliveryIT::acks).hasSize(60);
    assertThat(sockets.stream().flatMap(socket -> acks(socket).stream()).distinct()).hasSize(1);
    assertThat(ben.history(conversation)).hasSize(1);
  }

  @Test
  void takesAClientIdForAnotherMessageWhereSenderOrConversationDiffer() {
    Person anna = people.register();
    Person ben = people.register();
    Person carl = people.registerFriendOf(anna);
    String conversation = people.befriend(anna, ben);
    ChatSocket annas = anna.connect();
    Wire.Message message = ChatSocket.text(ChatSocket.DIRECT, ben.id(), "Anna to Ben");

    Wire.Ack toBen = annas.sendAndAwait(message);
    Wire.Ack toCarl = annas.sendAndAwait(message.toBuilder().setTo(carl.id()).build());
    Wire.Ack fromBen = ben.connect().sendAndAwait(message.toBuilder().setTo(anna.id()).build());

    assertThat(toCarl.getConversationId()).isNotEqualTo(conversation);
    assertThat(toCarl.getId()).isNotEqualTo(toBen.getId());
    assertThat(fromBen.getSeq()).isEqualTo(2);
  }

  @Test
  void writesOnceWhatWasCutOffBetweenCommitAndAck() {
    Person anna = people.register();
    Person ben = people.register();
    String conversation = people.befriend(anna, ben);
    ChatSocket bens = ben.connect();
    Wire.Message message = ChatSocket.text(ChatSocket.DIRECT, ben.id(), "cut off");
    try (CuttingProxy network = new CuttingProxy(people.server());
        ChatSocket annas = ChatSocket.open(network.socket(), anna.api().credentials())) {
      annas.awaitHello();

      network.loseAnswers();
      annas.send(message);
      Await.until("the commit", () -> ben.history(conversation).size() == 1);
      network.cut();
      annas.awaitClose();

      assertThat(acks(annas)).isEmpty();
    }

    Wire.Ack ack = anna.connect().sendAndAwait(message);

    JsonNode row = ben.history(conversation).get(0);
    assertThat(ack.getSeq()).isEqualTo(1);
    assertThat(ack.getId()).isEqualTo(row.path("id").asText());
    bens.awaitText("cut off");
    bens.awaitQuiet();
    assertThat(bens.texts()).hasSize(1);
    assertThat(ben.history(conversation)).hasSize(1);
  }

  @Test
  void reachesEveryConnectionOfBoth() {
    Person anna = people.register();
    Person ben = people.registerFriendOf(anna);
    Person annasPhone = anna.onAnotherDevice();
    Person bensPhone = ben.onAnotherDevice();
    List<ChatSocket> annas = List.of(anna.connect(), anna.connect(), annasPhone.connect());
    List<ChatSocket> bens = List.of(ben.connect(), ben.connect(), bensPhone.connect());
    Wire.Message message = ChatSocket.text(ChatSocket.DIRECT, ben.id(), "everywhere");

    annas.get(0).sendAndAwait(message);

    for (ChatSocket socket : annas) {
      assertThat(socket.awaitText("everywhere").getClientId()).isEqualTo(message.getClientId());
    }
    for (ChatSocket socket : bens) {
      assertThat(socket.awaitText("everywhere").getClientId()).isEmpty();
    }
    assertThat(annas.subList(1, 3)).flatExtracting(DeliveryIT::acks).isEmpty();
  }

  @Test
  void keepsTheOtherTabsWhenOneIsClosed() {
    Person anna = people.register();
    Person ben = people.registerFriendOf(anna);
    ChatSocket annas = anna.connect();
    ChatSocket first = ben.connect();
    ChatSocket second = ben.connect();
    ChatSocket third = ben.connect();

    first.close();
    second.abort();
    annas.say(ben, "still there?");

    third.awaitText("still there?");
    assertThat(third.isOpen()).isTrue();
  }

  @Test
  void keepsEveryCharacter() {
    Person anna = people.register();
    Person ben = people.register();
    String conversation = people.befriend(anna, ben);
    ChatSocket annas = anna.connect();
    ChatSocket bens = ben.connect();
    List<String> texts =
        List.of(
            "<script>alert(1)</script> <img src=x onerror=alert(1)> &amp; \"quoted\" 'too' \\",
            "first line\nsecond line\r\n\tthird, with a tab ",
            "  spaces on both sides  ",
            "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \uD83C\uDDE8\uD83C\uDDF3 e\u0301 \u00E9",
            "\u202Eright to left\u202C שלום مرحبا",
            "中文的消息，标点也在。",
            "a nul \u0000 and a bell \u0007",
            "'; DROP TABLE message; --",
            "https://example.org/?a=b&c=d#e");

    texts.forEach(text -> annas.say(ben, text));
    texts.forEach(bens::awaitText);

    assertThat(contents(ben.history(conversation))).isEqualTo(texts);
  }

  private static List<Wire.Ack> acks(ChatSocket socket) {
    return socket.received().stream()
        .filter(Wire.Message::hasAck)
        .map(Wire.Message::getAck)
        .toList();
  }

  private static List<String> contents(List<JsonNode> history) {
    return history.stream().map(message -> message.path("content").asText()).toList();
  }
}
