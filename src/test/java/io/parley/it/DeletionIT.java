package io.parley.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.it.harness.Answer;
import io.parley.it.harness.Api;
import io.parley.it.harness.AtOnce;
import io.parley.it.harness.ChatSocket;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import io.parley.protocol.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody deletes their account: what goes, what stays, and what the others see of it. */
class DeletionIT {

  private static final int SESSION_ENDED = 4500;

  @RegisterExtension final People people = People.ofSharedServer();

  private Person anna;
  private Person friend;
  private Person fellow;
  private Person stranger;
  private String conversation;
  private String group;

  @BeforeEach
  void meet() {
    anna = people.register(People.newName(), "Anna Goes");
    friend = people.register();
    fellow = people.register();
    stranger = people.register();
    conversation = people.befriend(anna, friend);
    group = people.group(anna, fellow);
  }

  private static Answer delete(Person person) {
    return person.api().post("/me/deletion", Map.of("password", person.password()));
  }

  @Test
  void logsOutEverywhereAndForGood() {
    Person phone = anna.onAnotherDevice();
    Api stolen = anna.api().copy();
    ChatSocket here = anna.connect();
    ChatSocket there = phone.connect();

    Answer deleted = delete(anna);
    deleted.expect(204);

    assertThat(deleted.header("Set-Cookie")).startsWith("parley_session=;").contains("Max-Age=0");
    assertThat(here.awaitClose()).isEqualTo(SESSION_ENDED);
    assertThat(there.awaitClose()).isEqualTo(SESSION_ENDED);
    stolen.get("/me").expectProblem(401, "NOT_LOGGED_IN");
    logIn(anna.name()).expectProblem(401, "WRONG_CREDENTIALS");
  }

  private Answer logIn(String name) {
    return people.anonymous().post("/session", Map.of("name", name, "password", anna.password()));
  }

  @Test
  void wantsThePasswordAndChangesNothingWithoutIt() {
    JsonNode problem =
        anna.api()
            .post("/me/deletion", Map.of("password", "not the password"))
            .expectProblem(403, "WRONG_PASSWORD");
    anna.api().post("/me/deletion", Map.of()).expectProblem(422, "FIELD_REQUIRED");

    assertThat(problem.path("field").asText()).isEqualTo("password");
    assertThat(friend.api().get("/friends").items()).hasSize(1);
    logIn(anna.name()).expect(200);
  }

  @Test
  void tellsFriendsAndFellowMembersAtOnce() {
    ChatSocket friends = friend.connect();
    ChatSocket fellows = fellow.connect();
    ChatSocket strangers = stranger.connect();

    delete(anna).expect(204);

    Wire.FriendChange parted =
        friends
            .await(
                "the end of the friendship",
                m -> m.getFriendChange().getKind() == Wire.FriendChange.Kind.REMOVED)
            .getFriendChange();
    assertNameless(parted.getOther());
    assertNameless(
        friends
            .await("the new profile", Wire.Message::hasProfileChange)
            .getProfileChange()
            .getProfile());
    Wire.GroupChange left =
        fellows
            .await("that she left", m -> m.getGroupChange().getKind() == Wire.GroupChange.Kind.LEFT)
            .getGroupChange();
    assertNameless(left.getMember());
    strangers.awaitQuiet();
    assertThat(strangers.received())
        .noneMatch(m -> m.hasFriendChange() || m.hasGroupChange() || m.hasProfileChange());
  }

  private void assertNameless(Wire.Profile profile) {
    assertThat(profile.getId()).isEqualTo(anna.id());
    assertThat(profile.getDeleted()).isTrue();
    assertThat(profile.getName() + profile.getDisplayName() + profile.getAvatar()).isEmpty();
  }

  @Test
  void leavesItsMessagesWithTheOthersAsOfNobody() {
    ChatSocket socket = anna.connect();
    socket.say(friend, "this stays");
    socket.sayTo(group, "and this");
    anna.api().putPicture("/me/avatar", "image/png", Pictures.png(300, 200)).expect(200);

    delete(anna).expect(204);

    for (List<JsonNode> history : List.of(friend.history(conversation), fellow.history(group))) {
      JsonNode said =
          history.stream()
              .filter(m -> m.path("contentType").asInt() == 1)
              .findFirst()
              .orElseThrow();
      assertThat(said.path("content").asText()).isIn("this stays", "and this");
      assertThat(said.path("sender").path("deleted").asBoolean()).isTrue();
      assertThat(said.path("sender").path("displayName").asText("?")).isEmpty();
    }
    JsonNode seen = friend.conversation(conversation);
    assertThat(seen.path("writable").asBoolean()).isFalse();
    assertThat(seen.path("peer").path("deleted").asBoolean()).isTrue();
    for (Api api : List.of(friend.api(), fellow.api(), stranger.api())) {
      assertThat(api.get("/conversations").body()).doesNotContain("Anna Goes");
    }
  }

  @Test
  void deletesItsPicture() {
    String path =
        anna.api()
            .putPicture("/me/avatar", "image/png", Pictures.png(300, 200))
            .expect(200)
            .path("avatar")
            .asText();

    delete(anna).expect(204);

    friend.api().getRoot(path).expectProblem(404, "NOT_FOUND");
  }

  @Test
  void partsFromFriendsRequestsAndBlocks() {
    Person asked = people.register();
    Person asking = people.register();
    Person blocker = people.register();
    anna.api().post("/friend-requests", Map.of("to", asked.id())).expect(201);
    asking.api().post("/friend-requests", Map.of("to", anna.id())).expect(201);
    blocker.api().send("PUT", "/blocks/" + anna.id(), null).expect(204);
    ChatSocket askeds = asked.connect();
    ChatSocket askings = asking.connect();

    delete(anna).expect(204);

    askeds.await(
        "her request goes", m -> m.getFriendChange().getKind() == Wire.FriendChange.Kind.WITHDRAWN);
    askings.await(
        "the own request goes",
        m -> m.getFriendChange().getKind() == Wire.FriendChange.Kind.DECLINED);
    assertThat(friend.api().get("/friends").items()).isEmpty();
    assertThat(asked.api().get("/friend-requests").items()).isEmpty();
    assertThat(asking.api().get("/friend-requests").items()).isEmpty();
    assertThat(blocker.api().get("/blocks").items()).isEmpty();
  }

  @Test
  void cannotBeFoundWrittenToOrBefriended() {
    delete(anna).expect(204);

    assertThat(stranger.api().get("/people?q=" + anna.name()).items()).isEmpty();
    assertThat(stranger.api().get("/people?q=goes").body()).doesNotContain(anna.id());
    stranger
        .api()
        .post("/friend-requests", Map.of("to", anna.id()))
        .expectProblem(404, "ACCOUNT_NOT_FOUND");
    Wire.Error refused =
        friend
            .connect()
            .sendAndAwaitError(ChatSocket.text(ChatSocket.DIRECT, anna.id(), "are you there?"));
    assertThat(refused.getName()).isIn("NOT_FRIENDS", "UNKNOWN_RECIPIENT");
  }

  @Test
  void passesItsGroupsOn() {
    String alone = people.group(anna);

    delete(anna).expect(204);

    JsonNode seen = fellow.api().get("/groups/" + group).expect(200);
    assertThat(seen.path("role").asText()).isEqualTo("owner");
    assertThat(seen.path("memberCount").asInt()).isEqualTo(1);
    stranger.api().get("/groups/" + alone).expectProblem(404, "GROUP_NOT_FOUND");
  }

  @Test
  void keepsItsNameFromOthers() {
    delete(anna).expect(204);

    for (String name : List.of(anna.name(), anna.name().toUpperCase(Locale.ROOT))) {
      people
          .anonymous()
          .post("/accounts", Map.of("name", name, "password", "correct horse battery"))
          .expectProblem(409, "NAME_TAKEN");
    }
  }

  @Test
  void isNobodysFriendHoweverCloseTheRace() {
    List<Person> asking = List.of(people.register(), people.register(), people.register());
    for (Person person : asking) {
      person.api().post("/friend-requests", Map.of("to", anna.id())).expect(201);
    }
    List<String> requests =
        anna.api().get("/friend-requests").items().stream()
            .map(r -> r.path("id").asText())
            .toList();
    List<Supplier<Answer>> actions = new ArrayList<>();
    actions.add(() -> delete(anna));
    requests.forEach(id -> actions.add(() -> accept(anna.api(), id)));

    List<Answer> answers = AtOnce.forEach(actions, Supplier::get);

    assertThat(answers).allMatch(answer -> answer.status() < 500);
    answers.get(0).expect(204);
    for (Person person : asking) {
      assertThat(person.api().get("/friends").items()).isEmpty();
      assertThat(person.api().get("/friend-requests").items()).isEmpty();
    }
  }

  private static Answer accept(Api api, String request) {
    return api.post("/friend-requests/" + request + "/accept");
  }

  @Test
  void leavesItsGroupAnOwnerHoweverCloseTheRace() {
    List<Supplier<Answer>> actions = new ArrayList<>();
    actions.add(() -> delete(anna));
    actions.add(() -> fellow.api().delete("/groups/" + group + "/members/me"));
    actions.add(() -> stranger.api().post("/groups/" + group + "/members"));
    actions.add(() -> friend.api().post("/groups/" + group + "/members"));

    List<Answer> answers = AtOnce.forEach(actions, Supplier::get);

    assertThat(answers).allMatch(answer -> answer.status() < 500);
    answers.get(0).expect(204);
    List<JsonNode> members = friend.api().all("/groups/" + group + "/members");
    assertThat(members)
        .filteredOn(member -> member.path("role").asText().equals("owner"))
        .hasSize(1);
    assertThat(members)
        .noneMatch(member -> member.path("profile").path("id").asText().equals(anna.id()));
  }

  @Test
  void happensOnceWhenTwoDevicesWantItAtTheSameMoment() {
    List<Answer> answers =
        AtOnce.forEach(List.of(anna, anna.onAnotherDevice()), DeletionIT::delete);

    assertThat(answers).filteredOn(answer -> answer.status() == 204).hasSize(1);
    assertThat(answers).allMatch(answer -> answer.status() < 500);
    assertThat(friend.api().get("/friends").items()).isEmpty();
  }
}
