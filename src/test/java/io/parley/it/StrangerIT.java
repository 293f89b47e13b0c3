package io.parley.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.it.harness.Answer;
import io.parley.it.harness.AtOnce;
import io.parley.it.harness.ChatSocket;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import io.parley.protocol.Wire;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Anna lets everyone write to her; Ben is no friend of hers. */
class StrangerIT {

  @RegisterExtension final People people = People.ofSharedServer();

  private Person anna;
  private Person ben;

  @BeforeEach
  void register() {
    anna = people.register();
    ben = people.register();
    letWrite("everyone");
  }

  private void letWrite(String audience) {
    anna.api().patch("/me", Map.of("privacy", Map.of("writes", audience))).expect(200);
  }

  private static Answer open(Person from, Person with) {
    return from.api().post("/conversations", Map.of("with", with.id()));
  }

  private String opened() {
    return open(ben, anna).expect(200).path("id").asText();
  }

  private static String refusal(ChatSocket socket, Person to) {
    return socket.sendAndAwaitError(ChatSocket.text(ChatSocket.DIRECT, to.id(), "hey")).getName();
  }

  private static boolean mayWrite(Person person, Person to) {
    return person.api().get("/people/" + to.id()).expect(200).path("mayWrite").asBoolean();
  }

  @Test
  void writesToOneWhoLetsEveryoneWrite() {
    ChatSocket annas = anna.connect();

    assertThat(mayWrite(ben, anna)).isTrue();
    JsonNode conversation = open(ben, anna).expect(200);
    String id = conversation.path("id").asText();
    List<JsonNode> before = anna.api().all("/conversations");
    ben.connect().say(anna, "We have not met");
    annas.awaitText("We have not met");

    assertThat(conversation.path("writable").asBoolean()).isTrue();
    assertThat(conversation.path("peer").path("id").asText()).isEqualTo(anna.id());
    assertThat(before).isEmpty();
    assertThat(anna.api().all("/conversations")).hasSize(1);
    assertThat(anna.conversation(id).path("unread").asInt()).isEqualTo(1);
    assertThat(anna.history(id)).hasSize(1);
    assertThat(opened()).isEqualTo(id);
  }

  @Test
  void answersOnlyWhomOneMayWriteTo() {
    String id = opened();
    ben.connect().say(anna, "We have not met");

    assertThat(anna.conversation(id).path("writable").asBoolean()).isFalse();
    assertThat(refusal(anna.connect(), ben)).isEqualTo("NOT_FRIENDS");
    open(anna, ben).expectProblem(403, "NOT_FRIENDS");
    open(anna, anna).expectProblem(403, "NOT_FRIENDS");
    ben.api()
        .post("/conversations", Map.of("with", UUID.randomUUID().toString()))
        .expectProblem(404, "ACCOUNT_NOT_FOUND");
    ben.api().post("/conversations", Map.of()).expectProblem(422, "FIELD_REQUIRED");
  }

  @Test
  void followsThePrivacyOfTheOtherLive() {
    String id = opened();
    ChatSocket bens = ben.connect();

    letWrite("friends");
    bens.await("that something changed", Wire.Message::hasProfileChange);

    assertThat(ben.conversation(id).path("writable").asBoolean()).isFalse();
    assertThat(mayWrite(ben, anna)).isFalse();
    assertThat(refusal(bens, anna)).isEqualTo("NOT_FRIENDS");
    letWrite("everyone");
    bens.say(anna, "again");
  }

  @Test
  void meetsNothingNewWhenBlocked() {
    String id = opened();
    ChatSocket bens = ben.connect();
    bens.say(anna, "before");

    anna.api().put("/blocks/" + ben.id()).expect(204);

    assertThat(refusal(bens, anna)).isEqualTo("NOT_FRIENDS");
    assertThat(ben.conversation(id).path("writable").asBoolean()).isFalse();
    assertThat(mayWrite(ben, anna)).isFalse();
    open(ben, anna).expectProblem(403, "NOT_FRIENDS");
    open(anna, ben).expectProblem(409, "BLOCKED_BY_ME");
    anna.api().delete("/blocks/" + ben.id()).expect(204);
    bens.say(anna, "after");
    bens.awaitQuiet();
    assertThat(bens.received()).noneMatch(Wire.Message::hasFriendChange);
  }

  @Test
  void staysWritableWhenFriendsPart() {
    String id = people.befriend(anna, ben);

    anna.api().delete("/friends/" + ben.id()).expect(204);

    assertThat(ben.conversation(id).path("writable").asBoolean()).isTrue();
    assertThat(anna.conversation(id).path("writable").asBoolean()).isFalse();
  }

  @Test
  void showsTheConversationToBothOnceTheyAreFriends() {
    String id = opened();

    people.befriend(ben, anna);

    assertThat(anna.api().all("/conversations"))
        .extracting(conversation -> conversation.path("id").asText())
        .containsExactly(id);
  }

  @Test
  void beginsOneConversationHoweverOftenAtOnce() {
    List<Answer> answers = AtOnce.times(6, () -> open(ben, anna));

    assertThat(answers).allMatch(answer -> answer.status() == 200);
    assertThat(ben.api().all("/conversations")).hasSize(1);
  }
}
