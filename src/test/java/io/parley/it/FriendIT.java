package io.parley.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.it.harness.Answer;
import io.parley.it.harness.ChatSocket;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import io.parley.protocol.Wire;
import io.parley.protocol.Wire.FriendChange;
import io.parley.protocol.Wire.FriendChange.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How two people become friends and part, seen live on both sides. */
class FriendIT {

  @RegisterExtension final People people = People.ofSharedServer();

  private Person anna;
  private Person ben;

  @BeforeEach
  void register() {
    anna = people.register();
    ben = people.register(People.newName(), "Ben Ödön 本");
  }

  private static Answer ask(Person from, Person to) {
    return from.api().post("/friend-requests", Map.of("to", to.id()));
  }

  private static JsonNode card(Person viewer, Person of) {
    return viewer.api().get("/people/" + of.id()).expect(200);
  }

  private static FriendChange await(ChatSocket socket, Kind kind) {
    return socket
        .await(
            kind.name(),
            message -> message.hasFriendChange() && message.getFriendChange().getKind() == kind)
        .getFriendChange();
  }

  @Test
  void showsARequestLiveToBoth() {
    ChatSocket annas = anna.connect();
    ChatSocket bens = ben.connect();

    JsonNode request = ask(anna, ben).expect(201);
    FriendChange toBen = await(bens, Kind.REQUESTED);
    FriendChange toAnna = await(annas, Kind.REQUESTED);
    JsonNode inBensList = ben.api().get("/friend-requests").items().get(0);

    assertThat(request.path("incoming").asBoolean()).isFalse();
    assertThat(request.path("profile").path("id").asText()).isEqualTo(ben.id());
    assertThat(request.path("createdAt").asLong()).isPositive();
    assertThat(toBen.getRequestId()).isEqualTo(request.path("id").asText());
    assertThat(toBen.getIncoming()).isTrue();
    assertThat(toBen.getOther().getId()).isEqualTo(anna.id());
    assertThat(toAnna.getIncoming()).isFalse();
    assertThat(toAnna.getOther().getDisplayName()).isEqualTo("Ben Ödön 本");
    assertThat(inBensList.path("id").asText()).isEqualTo(toBen.getRequestId());
    assertThat(inBensList.path("incoming").asBoolean()).isTrue();
    assertThat(inBensList.path("profile").path("name").asText()).isEqualTo(anna.name());
  }

  @Test
  void makesFriendsLiveOfBothWhenARequestIsAccepted() {
    ChatSocket annas = anna.connect();
    ChatSocket bens = ben.connect();
    String request = ask(anna, ben).expect(201).path("id").asText();

    JsonNode friend = ben.api().post("/friend-requests/" + request + "/accept").expect(200);
    FriendChange toAnna = await(annas, Kind.ACCEPTED);
    FriendChange toBen = await(bens, Kind.ACCEPTED);
    String conversation = friend.path("conversationId").asText();
    annas.say(ben, "at last");
    bens.say(anna, "indeed");

    assertThat(friend.path("profile").path("id").asText()).isEqualTo(anna.id());
    assertThat(toAnna.getConversationId()).isEqualTo(conversation);
    assertThat(toAnna.getRequestId()).isEqualTo(request);
    assertThat(toAnna.getOther().getId()).isEqualTo(ben.id());
    assertThat(toBen.getConversationId()).isEqualTo(conversation);
    assertThat(anna.history(conversation)).hasSize(2);
    assertThat(anna.api().get("/friends").items().get(0).path("conversationId").asText())
        .isEqualTo(conversation);
    assertThat(ben.api().all("/friend-requests")).isEmpty();
  }

  @Test
  void letsAPersonAskAgainWhoWasDeclined() {
    ChatSocket annas = anna.connect();
    String request = ask(anna, ben).expect(201).path("id").asText();

    ben.api().post("/friend-requests/" + request + "/decline").expect(204);

    assertThat(await(annas, Kind.DECLINED).getRequestId()).isEqualTo(request);
    assertThat(anna.api().all("/friend-requests")).isEmpty();
    assertThat(anna.api().all("/friends")).isEmpty();
    ask(anna, ben).expect(201);
  }

  @Test
  void takesARequestBackLive() {
    ChatSocket bens = ben.connect();
    String request = ask(anna, ben).expect(201).path("id").asText();

    anna.api().delete("/friend-requests/" + request).expect(204);

    assertThat(await(bens, Kind.WITHDRAWN).getRequestId()).isEqualTo(request);
    assertThat(ben.api().all("/friend-requests")).isEmpty();
    ben.api()
        .post("/friend-requests/" + request + "/accept")
        .expectProblem(404, "REQUEST_NOT_FOUND");
  }

  @Test
  void partsFriendsLiveAndKeepsTheirHistoryReadable() {
    String conversation = people.befriend(anna, ben);
    ChatSocket annas = anna.connect();
    ChatSocket bens = ben.connect();
    annas.say(ben, "before");

    anna.api().delete("/friends/" + ben.id()).expect(204);
    FriendChange toBen = await(bens, Kind.REMOVED);
    await(annas, Kind.REMOVED);

    assertThat(toBen.getOther().getId()).isEqualTo(anna.id());
    assertThat(ben.api().all("/friends")).isEmpty();
    for (Person person : List.of(anna, ben)) {
      assertThat(person.conversation(conversation).path("writable").asBoolean()).isFalse();
      assertThat(person.history(conversation)).hasSize(1);
    }
    assertThat(
            bens.sendAndAwaitError(ChatSocket.text(ChatSocket.DIRECT, anna.id(), "wait")).getName())
        .isEqualTo("NOT_FRIENDS");
    assertThat(anna.history(conversation)).hasSize(1);
  }

  @Test
  void goesOnWithTheSameConversationWhenFriendsAreFriendsAgain() {
    String conversation = people.befriend(anna, ben);
    anna.connect().say(ben, "before");
    ben.api().delete("/friends/" + anna.id()).expect(204);

    String again = people.befriend(ben, anna);
    Wire.Ack ack = ben.connect().say(anna, "after");

    assertThat(again).isEqualTo(conversation);
    assertThat(ack.getSeq()).isEqualTo(2);
    assertThat(ben.conversation(conversation).path("writable").asBoolean()).isTrue();
    assertThat(anna.conversation(conversation).path("unread").asInt()).isEqualTo(1);
  }

  @Test
  void makesFriendsOfTwoWhoseRequestsCross() {
    ChatSocket annas = anna.connect();
    ask(anna, ben).expect(201);

    JsonNode friend = ask(ben, anna).expect(200);

    assertThat(friend.path("profile").path("id").asText()).isEqualTo(anna.id());
    assertThat(await(annas, Kind.ACCEPTED).getOther().getId()).isEqualTo(ben.id());
    assertThat(anna.api().all("/friends")).hasSize(1);
    assertThat(anna.api().all("/friend-requests")).isEmpty();
  }

  @Test
  void answersASecondAcceptAsTheFirst() {
    String request = ask(anna, ben).expect(201).path("id").asText();

    JsonNode first = ben.api().post("/friend-requests/" + request + "/accept").expect(200);
    JsonNode second = ben.api().post("/friend-requests/" + request + "/accept").expect(200);

    assertThat(second).isEqualTo(first);
  }

  @Test
  void refusesRequestsThatMakeNoSense() {
    ask(anna, anna).expectProblem(422, "SELF_FRIEND");
    ask(anna, ben).expect(201);
    ask(anna, ben).expectProblem(409, "REQUEST_PENDING");
    Person carl = people.registerFriendOf(anna);
    ask(anna, carl).expectProblem(409, "ALREADY_FRIENDS");
    anna.api()
        .post("/friend-requests", Map.of("to", UUID.randomUUID().toString()))
        .expectProblem(404, "ACCOUNT_NOT_FOUND");
    anna.api()
        .post("/friend-requests", Map.of("to", "nobody"))
        .expectProblem(404, "ACCOUNT_NOT_FOUND");
    anna.api().post("/friend-requests", Map.of()).expectProblem(422, "FIELD_REQUIRED");
  }

  @Test
  void letsOnlyTheOneAskedAnswerAndOnlyTheOneWhoAskedWithdraw() {
    String request = "/friend-requests/" + ask(anna, ben).expect(201).path("id").asText();
    Person stranger = people.register();

    for (Person person : List.of(anna, stranger)) {
      person.api().post(request + "/accept").expectProblem(404, "REQUEST_NOT_FOUND");
      person.api().post(request + "/decline").expectProblem(404, "REQUEST_NOT_FOUND");
    }
    for (Person person : List.of(ben, stranger)) {
      person.api().delete(request).expectProblem(404, "REQUEST_NOT_FOUND");
    }

    assertThat(ben.api().all("/friend-requests")).hasSize(1);
    assertThat(anna.api().all("/friends")).isEmpty();
  }

  @Test
  void carriesANoteWithARequest() {
    ChatSocket bens = ben.connect();
    String note = "We met in Köln \uD83C\uDF08";

    anna.api()
        .post("/friend-requests", Map.of("to", ben.id(), "note", "  " + note + " "))
        .expect(201);

    assertThat(await(bens, Kind.REQUESTED).getNote()).isEqualTo(note);
    assertThat(ben.api().all("/friend-requests").get(0).path("note").asText()).isEqualTo(note);
    assertThat(card(ben, anna).path("note").asText()).isEqualTo(note);
    assertThat(card(anna, ben).path("note").asText()).isEqualTo(note);
  }

  @Test
  void keepsRemarkAndLabelsForOwnEyesOnAllOwnDevices() {
    people.befriend(anna, ben);
    ChatSocket annas = anna.onAnotherDevice().connect();
    ChatSocket bens = ben.connect();
    String path = "/friends/" + ben.id();

    JsonNode answer =
        anna.api()
            .patch(path, Map.of("remark", " Benny ", "labels", List.of("work", "Chess", "work")))
            .expect(200);
    FriendChange change = await(annas, Kind.CHANGED);
    anna.api().patch(path, Map.of("labels", List.of("Chess", "Köln"))).expect(200);
    JsonNode friend = anna.api().all("/friends").get(0);

    assertThat(answer.path("remark").asText()).isEqualTo("Benny");
    assertThat(answer.path("labels")).extracting(JsonNode::asText).containsExactly("Chess", "work");
    assertThat(change.getRemark()).isEqualTo("Benny");
    assertThat(change.getLabelsList()).containsExactly("Chess", "work");
    assertThat(change.getOther().getId()).isEqualTo(ben.id());
    assertThat(friend.path("remark").asText()).isEqualTo("Benny");
    assertThat(friend.path("labels")).extracting(JsonNode::asText).containsExactly("Chess", "Köln");
    assertThat(card(anna, ben).path("remark").asText()).isEqualTo("Benny");
    bens.awaitQuiet();
    assertThat(bens.received()).noneMatch(Wire.Message::hasFriendChange);
    assertThat(ben.api().all("/friends").get(0).path("remark").asText()).isEmpty();
    assertThat(card(ben, anna).path("labels")).isEmpty();
  }

  @Test
  void forgetsRemarkAndLabelsWithTheFriendship() {
    people.befriend(anna, ben);
    anna.api()
        .patch("/friends/" + ben.id(), Map.of("remark", "Benny", "labels", List.of("Chess")))
        .expect(200);

    ben.api().delete("/friends/" + anna.id()).expect(204);
    anna.api().patch("/friends/" + ben.id(), Map.of()).expectProblem(403, "NOT_FRIENDS");
    people.befriend(ben, anna);

    assertThat(anna.api().all("/friends").get(0).path("remark").asText()).isEmpty();
    assertThat(anna.api().all("/friends").get(0).path("labels")).isEmpty();
  }

  @Test
  void showsOnTheCardWhatThePersonIsToOneself() {
    assertThat(card(anna, anna).path("relation").asText()).isEqualTo("self");
    assertThat(card(anna, anna).path("mayWrite").asBoolean()).isFalse();
    JsonNode stranger = card(anna, ben);
    String request = ask(ben, anna).expect(201).path("id").asText();
    JsonNode asker = card(anna, ben);
    anna.api().post("/friend-requests/" + request + "/accept").expect(200);
    JsonNode friend = card(anna, ben);
    anna.api().put("/blocks/" + ben.id()).expect(204);
    JsonNode blocked = card(anna, ben);

    assertThat(stranger.path("profile").path("displayName").asText()).isEqualTo("Ben Ödön 本");
    assertThat(stranger.path("relation").asText()).isEqualTo("none");
    assertThat(stranger.path("since").asLong()).isZero();
    assertThat(stranger.path("mayWrite").asBoolean()).isFalse();
    assertThat(asker.path("relation").asText()).isEqualTo("incoming");
    assertThat(asker.path("requestId").asText()).isEqualTo(request);
    assertThat(friend.path("relation").asText()).isEqualTo("friend");
    assertThat(friend.path("since").asLong()).isPositive();
    assertThat(friend.path("mayWrite").asBoolean()).isTrue();
    assertThat(blocked.path("relation").asText()).isEqualTo("none");
    assertThat(blocked.path("blocked").asBoolean()).isTrue();
    assertThat(card(ben, anna).path("blocked").asBoolean()).isFalse();
  }

  @Test
  void listsTheGroupsBothAreIn() {
    Person carl = people.register();
    String first = people.group(anna, ben);
    String second = people.group(ben, anna, carl);
    people.group(anna, carl);

    assertThat(anna.api().all("/people/" + ben.id() + "/groups?limit=1"))
        .extracting(group -> group.path("id").asText())
        .containsExactly(second, first);
    assertThat(people.register().api().all("/people/" + ben.id() + "/groups")).isEmpty();
  }

  @Test
  void findsPeopleAndSaysWhatTheyAreToOneself() {
    assertFound("none", anna, ben.name());
    assertFound("self", anna, anna.name());
    String request = ask(anna, ben).expect(201).path("id").asText();
    JsonNode outgoing = assertFound("outgoing", anna, ben.name());
    JsonNode incoming = assertFound("incoming", ben, anna.name());
    ben.api().post("/friend-requests/" + request + "/accept").expect(200);
    JsonNode friend =
        assertFound("friend", anna, ben.name().substring(0, 10).toUpperCase(Locale.ROOT));

    assertThat(outgoing.path("requestId").asText()).isEqualTo(request);
    assertThat(incoming.path("requestId").asText()).isEqualTo(request);
    assertThat(friend.path("requestId").isNull()).isTrue();
    assertThat(friend.path("displayName").asText()).isEqualTo("Ben Ödön 本");
  }

  private static JsonNode assertFound(String relation, Person seeker, String query) {
    List<JsonNode> found = seeker.api().get("/people?q=" + query).items();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).path("relation").asText()).isEqualTo(relation);
    return found.get(0);
  }

  @Test
  void pagesThroughFriendsAndRequests() {
    for (int number = 0; number < 3; number++) {
      people.registerFriendOf(anna);
      ask(people.register(), anna).expect(201);
      ask(anna, people.register()).expect(201);
    }

    assertThat(anna.api().all("/friends?limit=2")).doesNotHaveDuplicates().hasSize(3);
    assertThat(anna.api().all("/friend-requests?limit=2")).doesNotHaveDuplicates().hasSize(6);
  }
}
