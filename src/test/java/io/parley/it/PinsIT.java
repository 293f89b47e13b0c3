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
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Messages are pinned for everybody in the conversation, by those who may. */
class PinsIT {

  private static final int MAX_PINS = 50;

  @RegisterExtension final People people = People.ofSharedServer();

  private Person anna;
  private Person ben;
  private String direct;
  private String group;

  @BeforeEach
  void meet() {
    anna = people.register();
    ben = people.register();
    direct = people.befriend(anna, ben);
    group = people.group(anna, ben);
  }

  private static Answer pin(Person person, String conversation, long seq) {
    return person.api().put("/conversations/" + conversation + "/pins/" + seq);
  }

  private static Answer unpin(Person person, String conversation, long seq) {
    return person.api().delete("/conversations/" + conversation + "/pins/" + seq);
  }

  private static List<JsonNode> pins(Person person, String conversation) {
    JsonNode list = person.api().get("/conversations/" + conversation + "/pins").expect(200);
    return List.copyOf(list.findParents("pinnedAt"));
  }

  private static List<String> texts(Person person, String conversation) {
    return pins(person, conversation).stream()
        .map(pin -> pin.path("message").path("content").asText())
        .toList();
  }

  private static Wire.PinChange awaitChange(ChatSocket socket, long seq, boolean pinned) {
    return socket
        .await(
            seq + (pinned ? " to be pinned" : " to be unpinned"),
            message ->
                message.hasPinChange()
                    && message.getPinChange().getSeq() == seq
                    && message.getPinChange().getPinned() == pinned)
        .getPinChange();
  }

  @Test
  void areForBothOfTwo() {
    ChatSocket annas = anna.connect();
    ChatSocket bens = ben.connect();
    long one = annas.say(ben, "one").getSeq();
    long two = annas.say(ben, "two").getSeq();

    pin(anna, direct, one).expect(204);
    awaitChange(bens, one, true);
    pin(ben, direct, two).expect(204);
    Wire.PinChange change = awaitChange(annas, two, true);

    assertThat(change.getConversationId()).isEqualTo(direct);
    assertThat(change.getBy()).isEqualTo(ben.id());
    assertThat(texts(anna, direct)).containsExactly("two", "one");
    assertThat(pins(ben, direct).get(0).path("by").asText()).isEqualTo(ben.id());

    unpin(anna, direct, two).expect(204);
    awaitChange(bens, two, false);

    assertThat(texts(ben, direct)).containsExactly("one");
    assertThat(anna.history(direct)).as("no line in a conversation of two").hasSize(2);
  }

  @Test
  void areForTheAdminsOfAGroupUnlessItLetsEverybody() {
    ChatSocket annas = anna.connect();
    ChatSocket bens = ben.connect();
    long seq = bens.sayTo(group, "for all to find").getSeq();

    pin(ben, group, seq).expectProblem(403, "ROLE_TOO_LOW");
    pin(anna, group, seq).expect(204);
    awaitChange(bens, seq, true);
    Wire.Message line = bens.awaitLine(group, "pinned");
    unpin(ben, group, seq).expectProblem(403, "ROLE_TOO_LOW");
    anna.api().patch("/groups/" + group, Map.of("whoPins", "members")).expect(200);
    unpin(ben, group, seq).expect(204);
    awaitChange(annas, seq, false);

    assertThat(line.getFrom()).isEqualTo(anna.id());
    assertThat(line.getContent()).contains("\"seq\":" + seq);
    assertThat(texts(ben, group)).isEmpty();
  }

  @Test
  void areOnceHoweverOftenOnePins() {
    ChatSocket bens = ben.connect();
    long seq = bens.sayTo(group, "once").getSeq();

    List<Answer> answers = AtOnce.times(4, () -> pin(anna, group, seq));
    unpin(anna, group, seq + 1).expect(204);
    bens.sayTo(group, "behind it");

    answers.forEach(answer -> answer.expect(204));
    assertThat(texts(anna, group)).containsExactly("once");
    assertThat(ben.history(group))
        .filteredOn(message -> message.path("content").asText().contains("\"pinned\""))
        .hasSize(1);
  }

  @Test
  void areAtMostFiftyWhoeverPinsAtOnce() {
    ChatSocket annas = anna.connect();
    List<Long> seqs =
        LongStream.rangeClosed(1, MAX_PINS + 3)
            .map(number -> annas.say(ben, "number " + number).getSeq())
            .boxed()
            .toList();
    seqs.subList(0, MAX_PINS - 1).forEach(seq -> pin(anna, direct, seq).expect(204));

    List<Answer> answers =
        AtOnce.forEach(
            seqs.subList(MAX_PINS - 1, seqs.size()),
            seq -> pin(seq % 2 == 0 ? anna : ben, direct, seq));

    assertThat(answers).filteredOn(answer -> answer.status() == 204).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 204)
        .hasSize(3)
        .allSatisfy(answer -> answer.expectProblem(409, "TOO_MANY_PINS"));
    assertThat(pins(anna, direct)).hasSize(MAX_PINS);
  }

  @Test
  void areOfWhatSomebodySaid() {
    anna.connect().sayTo(group, "something");

    pin(anna, group, 1).expectProblem(404, "MESSAGE_NOT_FOUND");
    pin(anna, group, 999).expectProblem(404, "MESSAGE_NOT_FOUND");
    anna.api()
        .put("/conversations/" + group + "/pins/first")
        .expectProblem(404, "MESSAGE_NOT_FOUND");
    anna.api()
        .delete("/conversations/" + group + "/pins/-")
        .expectProblem(404, "MESSAGE_NOT_FOUND");
  }

  @Test
  void areNotForThoseWhoMayNotWriteToEachOther() {
    long seq = anna.connect().say(ben, "before").getSeq();
    pin(anna, direct, seq).expect(204);
    ben.api().delete("/friends/" + anna.id()).expect(204);

    pin(anna, direct, seq).expectProblem(403, "NOT_FRIENDS");
    unpin(ben, direct, seq).expectProblem(403, "NOT_FRIENDS");
    assertThat(texts(anna, direct)).as("what is pinned can be read").containsExactly("before");
  }

  @Test
  void goWithTheGroup() {
    long seq = anna.connect().sayTo(group, "soon gone").getSeq();
    pin(anna, group, seq).expect(204);
    ben.api().delete("/groups/" + group + "/members/me").expect(204);

    ben.api().get("/conversations/" + group + "/pins").expectProblem(403, "NOT_A_MEMBER");
    anna.api().delete("/groups/" + group + "/members/me").expect(204);
    anna.api()
        .get("/conversations/" + group + "/pins")
        .expectProblem(404, "CONVERSATION_NOT_FOUND");
  }
}
