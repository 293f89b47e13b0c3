package io.parley.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.it.harness.Answer;
import io.parley.it.harness.Await;
import io.parley.it.harness.ChatSocket;
import io.parley.it.harness.ParleyServer;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import io.parley.protocol.Wire;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The limits as they are on a server nobody has configured. */
class LimitsIT {

  private static final int FLOOD = 60;

  private static ParleyServer server;
  private static Person anna;
  private static Person ben;
  private static Person carl;
  private static String conversation;

  @RegisterExtension final People people = People.of(server);

  /** Everybody is there from the start: later there may be no registering any more. */
  @BeforeAll
  static void start() {
    server = ParleyServer.start(Map.of());
    People everybody = People.of(server);
    anna = everybody.register();
    ben = everybody.register();
    carl = everybody.registerFriendOf(anna);
    conversation = everybody.befriend(anna, ben);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static void assertLimited(Answer answer, String code) {
    JsonNode problem = answer.expectProblem(429, code);
    assertThat(problem.path("retryAfter").asInt()).isPositive();
    assertThat(answer.header("Retry-After")).isEqualTo(problem.path("retryAfter").asText());
  }

  /** The first answer that is no longer the expected one. */
  private static Answer untilRefused(int most, IntFunction<Answer> attempt, int expected) {
    for (int number = 0; number < most; number++) {
      Answer answer = attempt.apply(number);
      if (answer.status() != expected) {
        return answer;
      }
    }
    throw new AssertionError(most + " times, and never refused");
  }

  @Test
  void losesNothingInAFlood() {
    ChatSocket annas = people.keep(ChatSocket.open(server.socket(), anna.api().credentials()));
    annas.awaitHello();
    List<Wire.Message> flood =
        IntStream.range(0, FLOOD)
            .mapToObj(n -> ChatSocket.text(ChatSocket.DIRECT, ben.id(), "number " + n))
            .toList();

    flood.forEach(annas::send);
    Await.until("an answer to each", () -> answers(annas) == FLOOD);
    List<Wire.Error> errors = errors(annas);
    Map<String, Wire.Message> refused = new HashMap<>();
    flood.forEach(message -> refused.put(message.getClientId(), message));
    annas.received().stream()
        .filter(Wire.Message::hasAck)
        .forEach(message -> refused.remove(message.getAck().getClientId()));
    for (Wire.Message message : refused.values()) {
      Await.until("its turn", () -> isAcknowledged(annas, message));
    }

    assertThat(errors)
        .isNotEmpty()
        .allMatch(error -> error.getName().equals("RATE_LIMITED"))
        .allMatch(error -> error.getRetryAfterSeconds() >= 1);
    assertThat(ben.history(conversation))
        .extracting(row -> row.path("clientId").isNull())
        .hasSize(FLOOD);
    assertThat(annas.isOpen()).isTrue();
    ben.connect().say(anna, "not my flood");
  }

  private static long answers(ChatSocket socket) {
    return socket.received().stream().filter(m -> m.hasAck() || m.hasError()).count();
  }

  private static List<Wire.Error> errors(ChatSocket socket) {
    return socket.received().stream()
        .filter(Wire.Message::hasError)
        .map(Wire.Message::getError)
        .toList();
  }

  private static boolean isAcknowledged(ChatSocket socket, Wire.Message message) {
    int before = socket.received().size();
    socket.send(message);
    return socket
        .awaitAfter(
            before,
            "an answer",
            m ->
                m.getAck().getClientId().equals(message.getClientId())
                    || m.getError().getClientId().equals(message.getClientId()))
        .hasAck();
  }

  @Test
  void limitsSearches() {
    assertLimited(
        untilRefused(100, number -> anna.api().get("/people?q=nobody"), 200), "RATE_LIMITED");
    ben.api().get("/people?q=nobody").expect(200);
  }

  @Test
  void limitsFriendRequests() {
    assertLimited(
        untilRefused(
            100, number -> carl.api().post("/friend-requests", Map.of("to", anna.id())), 409),
        "RATE_LIMITED");
  }

  @Test
  void limitsPicturesAndExports() {
    byte[] picture = Pictures.png(1, 1);

    assertLimited(
        untilRefused(100, number -> carl.api().putPicture("/me/avatar", "image/png", picture), 200),
        "RATE_LIMITED");
    assertLimited(untilRefused(100, number -> carl.api().get("/me/export"), 200), "RATE_LIMITED");
  }

  @Test
  void limitsNewAccounts() {
    assertLimited(
        untilRefused(
            30,
            number ->
                people
                    .anonymous()
                    .post(
                        "/accounts",
                        Map.of("name", People.newName(), "password", "correct horse battery")),
            201),
        "RATE_LIMITED");
  }

  @Test
  void limitsLogInsFromOneAddress() {
    Answer refused =
        untilRefused(
            40,
            number ->
                people
                    .anonymous()
                    .post("/session", Map.of("name", People.newName(), "password", "guess")),
            401);

    assertThat(refused.json().path("code").asText()).isIn("LOGIN_BACKOFF", "RATE_LIMITED");
    assertLimited(refused, refused.json().path("code").asText());
    anna.api().get("/me").expect(200);
  }
}
