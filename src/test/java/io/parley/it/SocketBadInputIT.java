package io.parley.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.it.harness.ChatSocket;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import io.parley.protocol.Wire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a broken or a malicious client sends: refused with a code, and nothing else is disturbed.
 */
class SocketBadInputIT {

  private static final int TOO_BIG = 1009;
  private static final int TOO_MANY_BAD_FRAMES = 4501;
  private static final int TOO_MANY_CONNECTIONS = 4502;
  private static final int MOST_CONNECTIONS = 20;

  @RegisterExtension final People people = People.ofSharedServer();

  private Person anna;
  private Person ben;
  private String conversation;
  private ChatSocket annas;
  private ChatSocket bens;

  @BeforeEach
  void connect() {
    anna = people.register();
    ben = people.register();
    conversation = people.befriend(anna, ben);
    annas = anna.connect();
    bens = ben.connect();
  }

  /** Whatever happened: the next message passes, and it is the only one. */
  private void assertNothingElseHappened() {
    annas.say(ben, "unharmed");
    bens.awaitText("unharmed");
    assertThat(bens.texts()).hasSize(1);
    assertThat(ben.history(conversation)).hasSize(1);
  }

  private Wire.Message text(String content) {
    return ChatSocket.text(ChatSocket.DIRECT, ben.id(), content);
  }

  private void assertRefused(Wire.Message message, String name, int code) {
    Wire.Error error = annas.sendAndAwaitError(message);

    assertThat(error.getName()).isEqualTo(name);
    assertThat(error.getCode()).isEqualTo(code);
    assertThat(error.getRetryAfterSeconds()).isZero();
    assertNothingElseHappened();
  }

  static Stream<byte[]> nonsense() {
    return Stream.of(
        new byte[] {(byte) 0xff},
        new byte[] {(byte) 0xff, (byte) 0xff, (byte) 0xff, 0, 1, 2, 3},
        new byte[] {0x2a, 0x7f, 'c', 'u', 't'},
        new byte[] {0x2a, 2, (byte) 0xc3, (byte) 0x28},
        new byte[] {0x0b});
  }

  @ParameterizedTest
  @MethodSource("nonsense")
  void refusesAMalformedFrame(byte[] frame) {
    annas.sendBytes(frame);

    Wire.Error error = annas.await("an error", Wire.Message::hasError).getError();
    assertThat(error.getName()).isEqualTo("MALFORMED_FRAME");
    assertThat(error.getCode()).isEqualTo(6001);
    assertNothingElseHappened();
  }

  @Test
  void refusesATextFrame() {
    annas.sendText("{\"type\":\"hello\"}");

    Wire.Error error = annas.await("an error", Wire.Message::hasError).getError();
    assertThat(error.getName()).isEqualTo("TEXT_FRAME");
    assertNothingElseHappened();
  }

  @Test
  void refusesAnEmptyFrame() {
    annas.sendBytes(new byte[0]);

    annas.await("an error", Wire.Message::hasError);
    assertNothingElseHappened();
  }

  @Test
  void closesAConnectionThatSendsAnOversizedFrame() {
    annas.sendBytes(text("x".repeat(200_000)).toByteArray());

    assertThat(annas.awaitClose()).isEqualTo(TOO_BIG);
    annas = anna.connect();
    assertNothingElseHappened();
  }

  @Test
  void closesAConnectionThatSendsAnOversizedTextFrame() {
    annas.sendText("x".repeat(200_000));

    assertThat(annas.awaitClose()).isEqualTo(TOO_BIG);
    annas = anna.connect();
    assertNothingElseHappened();
  }

  @Test
  void staysAwayFromAClientThatSendsNothingButNonsense() {
    for (int times = 0; times < 21; times++) {
      annas.sendBytes(new byte[] {(byte) 0xff});
    }

    assertThat(annas.awaitClose()).isEqualTo(TOO_MANY_BAD_FRAMES);
    annas = anna.connect();
    assertNothingElseHappened();
  }

  @ParameterizedTest
  @ValueSource(strings = {"foo", "heartbeat", "HEATBEAT", "<b>webrtc</b>"})
  void refusesAnUnknownType(String type) {
    assertRefused(text("hello").toBuilder().setType(type).build(), "UNKNOWN_TYPE", 6003);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, -1, Integer.MAX_VALUE})
  void refusesAnUnknownMessageType(int messageType) {
    assertRefused(
        text("hello").toBuilder().setMessageType(messageType).build(), "UNKNOWN_TYPE", 6003);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2, 7, 8, -1})
  void refusesAnUnknownContentType(int contentType) {
    assertRefused(
        text("hello").toBuilder().setContentType(contentType).build(),
        "CONTENT_TYPE_UNSUPPORTED",
        5006);
  }

  @Test
  void refusesWhatOnlyTheServerSays() {
    assertRefused(
        text("hello").toBuilder().setAck(Wire.Ack.newBuilder().setSeq(7)).build(),
        "UNKNOWN_TYPE",
        6003);
  }

  @Test
  void takesTheSenderFromTheSessionAndNotFromTheFrame() {
    Person carl = people.registerFriendOf(ben);
    Wire.Message forged =
        text("it was Carl").toBuilder()
            .setFrom(carl.id())
            .setFromUsername(carl.name())
            .setAvatar("/evil.png")
            .setId(UUID.randomUUID().toString())
            .setSeq(1_000)
            .setSentAt(1)
            .setConversationId(UUID.randomUUID().toString())
            .build();

    Wire.Ack ack = annas.sendAndAwait(forged);
    Wire.Message heard = bens.awaitText("it was Carl");

    assertThat(heard.getFrom()).isEqualTo(anna.id());
    assertThat(heard.getFromUsername()).isEqualTo(anna.name());
    assertThat(heard.getAvatar()).isEmpty();
    assertThat(heard.getSeq()).isEqualTo(1);
    assertThat(heard.getId()).isEqualTo(ack.getId()).isNotEqualTo(forged.getId());
    assertThat(heard.getSentAt()).isEqualTo(ack.getSentAt()).isGreaterThan(1);
    assertThat(heard.getConversationId()).isEqualTo(conversation);
    assertThat(ben.history(conversation).get(0).path("senderId").asText()).isEqualTo(anna.id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "everyone", "00000000-0000-0000-0000-000000000000", "' OR 1=1"})
  void refusesAnEmptyOrUnknownRecipient(String to) {
    assertRefused(ChatSocket.text(ChatSocket.DIRECT, to, "hello"), "UNKNOWN_RECIPIENT", 5004);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "everyone", "00000000-0000-0000-0000-000000000000"})
  void refusesAnEmptyOrUnknownGroup(String to) {
    assertRefused(ChatSocket.text(ChatSocket.GROUP, to, "hello"), "UNKNOWN_RECIPIENT", 5004);
  }

  @Test
  void refusesAPersonWhereAGroupBelongsAndTheOtherWayRound() {
    String group = people.group(anna, ben);

    assertThat(
            annas.sendAndAwaitError(ChatSocket.text(ChatSocket.GROUP, ben.id(), "hello")).getName())
        .isEqualTo("UNKNOWN_RECIPIENT");
    assertRefused(ChatSocket.text(ChatSocket.DIRECT, group, "hello"), "UNKNOWN_RECIPIENT", 5004);
  }

  @Test
  void refusesAMessageToAStranger() {
    Person stranger = people.register();
    ChatSocket strangers = stranger.connect();

    assertRefused(ChatSocket.text(ChatSocket.DIRECT, stranger.id(), "hello"), "NOT_FRIENDS", 3005);
    strangers.awaitQuiet();
    assertThat(strangers.texts()).isEmpty();
  }

  @Test
  void refusesAMessageToOneself() {
    assertRefused(ChatSocket.text(ChatSocket.DIRECT, anna.id(), "hello"), "NOT_FRIENDS", 3005);
  }

  @Test
  void refusesAMessageToAGroupOfOthers() {
    String group = people.group(people.register());

    assertRefused(ChatSocket.text(ChatSocket.GROUP, group, "hello"), "NOT_A_MEMBER", 4002);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "not-a-uuid", "00000000-0000-0000-0000-00000000000g", "<b>"})
  void refusesABadClientId(String clientId) {
    assertRefused(
        text("hello").toBuilder().setClientId(clientId).build(), "CLIENT_ID_INVALID", 5005);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " \n\t\r ", "\u3000\u2003"})
  void refusesAMessageWithNothingInIt(String content) {
    assertRefused(text(content), "MESSAGE_EMPTY", 5001);
  }

  @Test
  void takesTenThousandCharactersAndNotOneMore() {
    List<String> longest =
        List.of("x".repeat(10_000), "长".repeat(10_000), "\uD83D\uDE00".repeat(5_000));

    for (String content : longest) {
      annas.say(ben, content);
      assertThat(annas.sendAndAwaitError(text(content + "y")).getName())
          .isEqualTo("MESSAGE_TOO_LONG");
    }

    longest.forEach(bens::awaitText);
    assertThat(ben.history(conversation))
        .extracting(row -> row.path("content").asText())
        .isEqualTo(longest);
  }

  @Test
  void closesOneConnectionTooManyAndKeepsTheOthers() {
    List<ChatSocket> sockets = new ArrayList<>(List.of(annas));
    while (sockets.size() < MOST_CONNECTIONS) {
      sockets.add(anna.connect());
    }

    try (ChatSocket tooMany = ChatSocket.open(people.server().socket(), anna.api().credentials())) {
      assertThat(tooMany.awaitClose()).isEqualTo(TOO_MANY_CONNECTIONS);
    }
    bens.say(anna, "to all twenty");

    sockets.forEach(socket -> socket.awaitText("to all twenty"));
  }

  @Test
  void opensForNobodyWithoutALogin() {
    assertThat(handshake(Map.of())).isEqualTo(401);
    assertThat(handshake(Map.of("Cookie", "parley_session=made-up"))).isEqualTo(401);
    assertThat(handshake(Map.of("Authorization", "Bearer made-up"))).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example", "null", "http://127.0.0.1", "http://localhost:1"})
  void opensForNoPageOfAnotherSite(String origin) {
    Map<String, String> headers = new HashMap<>(anna.api().credentials());
    headers.put("Origin", origin);

    assertThat(handshake(headers)).isEqualTo(403);
  }

  @Test
  void opensForAPageOfThisServer() {
    Map<String, String> headers = new HashMap<>(anna.api().credentials());
    headers.put("Origin", "http://" + people.server().authority());

    assertThat(handshake(headers)).isEqualTo(101);
  }

  private int handshake(Map<String, String> headers) {
    return ChatSocket.handshake(people.server().socket(), headers);
  }
}
