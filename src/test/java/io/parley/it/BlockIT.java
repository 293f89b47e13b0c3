package io.parley.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.it.harness.Answer;
import io.parley.it.harness.AtOnce;
import io.parley.it.harness.ChatSocket;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import io.parley.protocol.Frames;
import io.parley.protocol.Wire;
import io.parley.protocol.Wire.FriendChange;
import io.parley.protocol.Wire.FriendChange.Kind;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Anna blocks Ben. Whatever he tries over REST or the socket, he meets what he would meet if they
 * were no friends, and never learns of the block.
 */
class BlockIT {

  @RegisterExtension final People people = People.ofSharedServer();

  private Person anna;
  private Person ben;

  @BeforeEach
  void register() {
    anna = people.register();
    ben = people.register();
  }

  private static Answer ask(Person from, Person to) {
    return from.api().post("/friend-requests", Map.of("to", to.id(), "note", "Please"));
  }

  private void block() {
    anna.api().put("/blocks/" + ben.id()).expect(204);
  }

  private void unblock() {
    anna.api().delete("/blocks/" + ben.id()).expect(204);
  }

  private static FriendChange await(ChatSocket socket, Kind kind) {
    return socket
        .await(
            kind.name(),
            message -> message.hasFriendChange() && message.getFriendChange().getKind() == kind)
        .getFriendChange();
  }

  private static List<Kind> changes(ChatSocket socket) {
    socket.awaitQuiet();
    return socket.received().stream()
        .filter(Wire.Message::hasFriendChange)
        .map(message -> message.getFriendChange().getKind())
        .toList();
  }

  private static String refusal(ChatSocket socket, Person to) {
    return socket.sendAndAwaitError(ChatSocket.text(ChatSocket.DIRECT, to.id(), "hey")).getName();
  }

  @Test
  void endsAFriendshipAsIfItWereRemoved() {
    String conversation = people.befriend(anna, ben);
    ChatSocket annas = anna.onAnotherDevice().connect();
    ChatSocket bens = ben.connect();
    bens.say(anna, "before");

    block();

    assertThat(await(annas, Kind.BLOCKED).getOther().getId()).isEqualTo(ben.id());
    assertThat(await(bens, Kind.REMOVED).getOther().getId()).isEqualTo(anna.id());
    assertThat(changes(bens)).containsExactly(Kind.REMOVED);
    assertThat(ben.api().all("/friends")).isEmpty();
    assertThat(ben.api().all("/blocks")).isEmpty();
    assertThat(ben.conversation(conversation).path("writable").asBoolean()).isFalse();
    assertThat(ben.history(conversation)).hasSize(1);
    JsonNode blocked = anna.api().all("/blocks").get(0);
    assertThat(blocked.path("profile").path("id").asText()).isEqualTo(ben.id());
    assertThat(blocked.path("since").asLong()).isPositive();
  }

  @Test
  void saysNothingToAStranger() {
    ChatSocket annas = anna.connect();
    ChatSocket bens = ben.connect();

    block();
    await(annas, Kind.BLOCKED);
    unblock();
    await(annas, Kind.UNBLOCKED);

    assertThat(changes(bens)).isEmpty();
  }

  @Test
  void letsNeitherWriteTypeNorCall() {
    people.befriend(anna, ben);
    block();
    ChatSocket annas = anna.connect();
    ChatSocket bens = ben.connect();

    assertThat(refusal(bens, anna)).isEqualTo("NOT_FRIENDS");
    assertThat(refusal(annas, ben)).isEqualTo("BLOCKED_BY_ME");
    bens.type(ChatSocket.DIRECT, anna.id());
    bens.send(signal(anna));
    annas.send(signal(ben));
    bens.awaitQuiet();
    annas.awaitQuiet();

    assertThat(annas.received()).noneMatch(Wire.Message::hasTyping);
    assertThat(List.of(annas, bens))
        .allSatisfy(
            socket ->
                assertThat(socket.received())
                    .noneMatch(message -> message.getType().equals(Frames.WEBRTC)));
  }

  private static Wire.Message signal(Person to) {
    return Wire.Message.newBuilder()
        .setType(Frames.WEBRTC)
        .setMessageType(ChatSocket.DIRECT)
        .setTo(to.id())
        .setContent("{\"sdp\":\"\"}")
        .build();
  }

  @Test
  void declinesTheRequestThatWaited() {
    ChatSocket bens = ben.connect();
    ask(ben, anna).expect(201);

    block();

    assertThat(await(bens, Kind.DECLINED).getOther().getId()).isEqualTo(anna.id());
    assertThat(ben.api().all("/friend-requests")).isEmpty();
    assertThat(anna.api().all("/friend-requests")).isEmpty();
  }

  @Test
  void withdrawsTheRequestOfTheOneWhoBlocks() {
    ChatSocket bens = ben.connect();
    String request = ask(anna, ben).expect(201).path("id").asText();

    block();

    assertThat(await(bens, Kind.WITHDRAWN).getRequestId()).isEqualTo(request);
    ben.api()
        .post("/friend-requests/" + request + "/accept")
        .expectProblem(404, "REQUEST_NOT_FOUND");
  }

  @Test
  void letsARequestWaitThatNeverArrives() {
    block();
    ChatSocket annas = anna.connect();
    ChatSocket bens = ben.connect();

    JsonNode request = ask(ben, anna).expect(201);
    String id = request.path("id").asText();
    await(bens, Kind.REQUESTED);
    JsonNode found = ben.api().get("/people?q=" + anna.name()).items().get(0);

    assertThat(request.path("note").asText()).isEqualTo("Please");
    assertThat(found.path("relation").asText()).isEqualTo("outgoing");
    ask(ben, anna).expectProblem(409, "REQUEST_PENDING");
    assertThat(ben.api().all("/friend-requests")).hasSize(1);
    assertThat(anna.api().all("/friend-requests")).isEmpty();
    assertThat(anna.api().get("/people?q=" + ben.name()).items().get(0).path("relation").asText())
        .isEqualTo("none");
    for (String answer : List.of("/accept", "/decline")) {
      anna.api().post("/friend-requests/" + id + answer).expectProblem(404, "REQUEST_NOT_FOUND");
    }
    ben.api().delete("/friend-requests/" + id).expect(204);
    await(bens, Kind.WITHDRAWN);
    assertThat(changes(bens)).containsExactly(Kind.REQUESTED, Kind.WITHDRAWN);
    assertThat(changes(annas)).doesNotContain(Kind.REQUESTED, Kind.WITHDRAWN);
  }

  @Test
  void asksNobodyWhomOneHasBlocked() {
    block();

    ask(anna, ben).expectProblem(409, "BLOCKED_BY_ME");
    anna.api().put("/blocks/" + anna.id()).expectProblem(422, "SELF_BLOCK");
    anna.api().put("/blocks/" + UUID.randomUUID()).expectProblem(404, "ACCOUNT_NOT_FOUND");
  }

  @Test
  void startsAnewAfterTheBlock() {
    String conversation = people.befriend(anna, ben);
    block();
    String request = ask(ben, anna).expect(201).path("id").asText();

    unblock();
    unblock();
    JsonNode waiting = anna.api().all("/friend-requests").get(0);
    anna.api().post("/friend-requests/" + request + "/accept").expect(200);

    assertThat(waiting.path("id").asText()).isEqualTo(request);
    assertThat(anna.api().all("/blocks")).isEmpty();
    anna.connect().say(ben, "again");
    assertThat(ben.history(conversation)).hasSize(1);
  }

  @Test
  void letsBothTakePartInTheirCommonGroups() {
    String group = people.group(anna, ben);
    block();
    ChatSocket annas = anna.connect();
    ChatSocket bens = ben.connect();

    bens.sayTo(group, "from Ben");
    annas.sayTo(group, "from Anna");

    annas.awaitText("from Ben");
    bens.awaitText("from Anna");
  }

  @Test
  void tellsNoChangeOfTheProfile() {
    people.befriend(anna, ben);
    people.group(anna, ben);
    Person carl = people.registerFriendOf(anna);
    block();
    ChatSocket bens = ben.connect();
    ChatSocket carls = carl.connect();

    anna.api().patch("/me", Map.of("displayName", "Anna the new")).expect(200);
    carls.await("the new name", Wire.Message::hasProfileChange);

    bens.awaitQuiet();
    assertThat(bens.received()).noneMatch(Wire.Message::hasProfileChange);
  }

  @Test
  void blocksOnceHoweverOftenAtOnce() {
    people.befriend(anna, ben);
    ChatSocket bens = ben.connect();

    List<Answer> answers = AtOnce.times(6, () -> anna.api().put("/blocks/" + ben.id()));

    assertThat(answers).allMatch(answer -> answer.status() == 204);
    assertThat(anna.api().all("/blocks")).hasSize(1);
    await(bens, Kind.REMOVED);
    assertThat(changes(bens)).containsExactly(Kind.REMOVED);
  }

  @Test
  void leavesNoFriendOfTwoWhoBlockAndAcceptAtOnce() {
    String request = ask(ben, anna).expect(201).path("id").asText();
    Person annaElsewhere = anna.onAnotherDevice();

    AtOnce.forEach(
        List.of(anna, annaElsewhere),
        device ->
            device == anna
                ? device.api().put("/blocks/" + ben.id())
                : device.api().post("/friend-requests/" + request + "/accept"));

    assertThat(anna.api().all("/friends")).isEmpty();
    assertThat(ben.api().all("/friends")).isEmpty();
    assertThat(refusal(ben.connect(), anna)).isEqualTo("NOT_FRIENDS");
  }
}
