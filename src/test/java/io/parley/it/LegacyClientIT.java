package io.parley.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.it.harness.Await;
import io.parley.it.harness.ChatSocket;
import io.parley.it.harness.LegacySocket;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import io.parley.it.legacy.Legacy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A client of the system before Parley, which knows eleven fields, works. */
class LegacyClientIT {

  private static final int DIRECT = 1;
  private static final int GROUP = 2;

  @RegisterExtension final People people = People.ofSharedServer();

  private static Legacy.Message text(int messageType, String to, String content) {
    return Legacy.Message.newBuilder()
        .setMessageType(messageType)
        .setTo(to)
        .setContentType(1)
        .setContent(content)
        .build();
  }

  private static Legacy.Message signal(Person to, String content) {
    return Legacy.Message.newBuilder()
        .setType("webrtc")
        .setMessageType(DIRECT)
        .setTo(to.id())
        .setContent(content)
        .build();
  }

  @Test
  void opensTheSocketWithACookieAndWithoutASubprotocol() {
    LegacySocket socket = people.register().connectLegacy();

    assertThat(socket.subprotocol()).isEmpty();
  }

  @Test
  void opensTheSocketWithABearerToken() {
    Person anna = people.register();
    Person ben = people.registerFriendOf(anna);
    LegacySocket bens = ben.connectLegacy();

    try (LegacySocket annas =
        LegacySocket.open(
            people.server().socket(), Map.of("Authorization", "Bearer " + anna.bearerToken()))) {
      annas.send(text(DIRECT, ben.id(), "from a program"));

      assertThat(bens.awaitText("from a program").getFrom()).isEqualTo(anna.id());
    }
  }

  @Test
  void exchangesTextsWithAnotherOfItsKind() {
    Person anna = people.register();
    Person ben = people.registerFriendOf(anna);
    LegacySocket annas = anna.connectLegacy();
    LegacySocket bens = ben.connectLegacy();

    annas.send(text(DIRECT, ben.id(), "hello"));
    Legacy.Message hello = bens.awaitText("hello");
    bens.send(text(DIRECT, anna.id(), "hello yourself"));
    Legacy.Message answer = annas.awaitText("hello yourself");

    assertThat(hello.getFrom()).isEqualTo(anna.id());
    assertThat(hello.getFromUsername()).isEqualTo(anna.name());
    assertThat(hello.getTo()).isEqualTo(ben.id());
    assertThat(hello.getMessageType()).isEqualTo(DIRECT);
    assertThat(hello.getContentType()).isEqualTo(1);
    assertThat(hello.getType()).isEmpty();
    assertThat(answer.getFrom()).isEqualTo(ben.id());
  }

  @Test
  void exchangesTextsWithANewClient() {
    Person anna = people.register();
    Person ben = people.register();
    String conversation = people.befriend(anna, ben);
    LegacySocket annas = anna.connectLegacy();
    ChatSocket bens = ben.connect();

    annas.send(text(DIRECT, ben.id(), "old to new"));
    var received = bens.awaitText("old to new");
    bens.say(anna, "new to old");
    annas.awaitText("new to old");

    assertThat(received.getConversationId()).isEqualTo(conversation);
    assertThat(received.getSeq()).isEqualTo(1);
    assertThat(received.getFrom()).isEqualTo(anna.id());
    assertThat(anna.history(conversation))
        .extracting(message -> message.path("content").asText())
        .containsExactly("old to new", "new to old");
  }

  @Test
  void exchangesTextsInAGroup() {
    Person anna = people.register();
    Person ben = people.register();
    Person carl = people.register();
    String group = people.group(anna, ben, carl);
    LegacySocket annas = anna.connectLegacy();
    LegacySocket bens = ben.connectLegacy();
    ChatSocket carls = carl.connect();

    annas.send(text(GROUP, group, "to all"));
    Legacy.Message toBen = bens.awaitText("to all");
    carls.awaitText("to all");
    carls.sayTo(group, "to all of you too");
    annas.awaitText("to all of you too");
    bens.awaitText("to all of you too");

    assertThat(toBen.getFrom()).isEqualTo(anna.id());
    assertThat(toBen.getTo()).isEqualTo(group);
    assertThat(toBen.getMessageType()).isEqualTo(GROUP);
  }

  @Test
  void readsInEnglishWhatHappensInAGroup() {
    Person anna = people.register();
    Person ben = people.register();
    Person carl = people.register();
    String group = people.group(anna, ben);
    LegacySocket bens = ben.connectLegacy();

    carl.api().post("/groups/" + group + "/members").expect(200);
    carl.api().delete("/groups/" + group + "/members/me").expect(204);
    Legacy.Message left = bens.awaitText(carl.name() + " left");

    assertThat(texts(bens)).endsWith(carl.name() + " joined", carl.name() + " left");
    assertThat(left.getContentType()).isEqualTo(1);
    assertThat(left.getFrom()).isEqualTo(carl.id());
    assertThat(left.getTo()).isEqualTo(group);
    assertThat(left.getMessageType()).isEqualTo(GROUP);
  }

  @Test
  void doesNotHearItself() {
    Person anna = people.register();
    Person ben = people.registerFriendOf(anna);
    LegacySocket annas = anna.connectLegacy();
    LegacySocket bens = ben.connectLegacy();

    annas.send(text(DIRECT, ben.id(), "one"));
    annas.send(text(DIRECT, ben.id(), "two"));
    bens.awaitText("two");
    annas.awaitPong();

    assertThat(texts(annas)).isEmpty();
    assertThat(texts(bens)).containsExactly("one", "two");
  }

  @Test
  void getsPongForAHeatbeat() {
    Legacy.Message pong = people.register().connectLegacy().awaitPong();

    assertThat(pong.getType()).isEqualTo("heatbeat");
    assertThat(pong.getContent()).isEqualTo("pong");
  }

  @Test
  void passesAWebrtcFrameToAFriendAndLeavesNothingInTheHistory() {
    Person anna = people.register();
    Person ben = people.register();
    String conversation = people.befriend(anna, ben);
    LegacySocket annas = anna.connectLegacy();
    LegacySocket bens = ben.connectLegacy();
    ChatSocket bensNew = ben.connect();
    String offer = "{\"sdp\":\"v=0 …\",\"type\":\"offer\"}";

    annas.send(
        signal(ben, offer).toBuilder().setFrom(ben.id()).setFromUsername("somebody").build());
    Legacy.Message received = bens.await("the signal", m -> m.getType().equals("webrtc"));
    var receivedNew = bensNew.await("the signal", m -> m.getType().equals("webrtc"));

    assertThat(received.getContent()).isEqualTo(offer);
    assertThat(received.getFrom()).isEqualTo(anna.id());
    assertThat(received.getFromUsername()).isEqualTo(anna.name());
    assertThat(received.getTo()).isEqualTo(ben.id());
    assertThat(receivedNew.getContent()).isEqualTo(offer);
    assertThat(ben.history(conversation)).isEmpty();
  }

  @Test
  void passesNoWebrtcFrameToAStranger() {
    Person anna = people.register();
    Person ben = people.registerFriendOf(anna);
    Person stranger = people.register();
    LegacySocket annas = anna.connectLegacy();
    LegacySocket bens = ben.connectLegacy();
    LegacySocket strangers = stranger.connectLegacy();

    annas.send(signal(stranger, "let me in"));
    annas.send(signal(ben, "the one behind it"));
    bens.await("the second signal", m -> m.getType().equals("webrtc"));
    strangers.awaitPong();

    assertThat(strangers.received()).noneMatch(m -> m.getType().equals("webrtc"));
  }

  @Test
  void meetsNothingItDoesNotKnow() {
    Person anna = people.register();
    LegacySocket annas = anna.connectLegacy();

    Person ben = people.registerFriendOf(anna);
    String group = people.group(anna, ben);
    ben.api().delete("/groups/" + group + "/members/me").expect(204);
    ben.api().patch("/me", Map.of("displayName", "Benjamin")).expect(200);
    annas.send(text(DIRECT, "", "to nobody"));
    ChatSocket bens = ben.connect();
    bens.say(anna, "the last of it");
    annas.awaitText("the last of it");

    assertThat(annas.received())
        .allMatch(
            m ->
                m.getType().equals("heatbeat")
                    || m.getContent().equals("the last of it")
                    || m.getContent().equals(ben.name() + " joined")
                    || m.getContent().equals(ben.name() + " left"));
  }

  @Test
  void staysConnectedAfterABadFrame() {
    Person anna = people.register();
    Person ben = people.registerFriendOf(anna);
    LegacySocket annas = anna.connectLegacy();
    LegacySocket bens = ben.connectLegacy();

    annas.sendBytes(new byte[] {(byte) 0xff, (byte) 0xff, 1, 2, 3});
    annas.send(text(DIRECT, ben.id(), "still here"));

    bens.awaitText("still here");
  }

  @Test
  void losesNothingWhenItSendsManyAtOnce() {
    Person anna = people.register();
    Person ben = people.registerFriendOf(anna);
    LegacySocket annas = anna.connectLegacy();
    LegacySocket bens = ben.connectLegacy();

    for (int number = 0; number < 200; number++) {
      annas.send(text(DIRECT, ben.id(), "number " + number));
    }
    Await.until("the last of 200", () -> texts(bens).size() >= 200);

    assertThat(texts(bens)).hasSize(200).startsWith("number 0", "number 1").endsWith("number 199");
  }

  private static List<String> texts(LegacySocket socket) {
    return socket.received().stream()
        .filter(message -> message.getType().isEmpty())
        .map(Legacy.Message::getContent)
        .toList();
  }
}
