package io.parley.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.it.harness.AtOnce;
import io.parley.it.harness.ChatSocket;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import io.parley.protocol.Wire;
import io.parley.protocol.Wire.GroupChange;
import io.parley.protocol.Wire.GroupChange.Kind;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Groups: they are found and joined, their members hear everything, and nobody else anything. */
class GroupIT {

  @RegisterExtension final People people = People.ofSharedServer();

  private Person anna;
  private Person ben;
  private Person outsider;

  @BeforeEach
  void register() {
    anna = people.register();
    ben = people.register();
    outsider = people.register();
  }

  private static GroupChange await(ChatSocket socket, Kind kind, Person member) {
    return socket
        .await(
            kind + " of " + member,
            message ->
                message.hasGroupChange()
                    && message.getGroupChange().getKind() == kind
                    && message.getGroupChange().getMember().getId().equals(member.id()))
        .getGroupChange();
  }

  private static void join(Person person, String group) {
    person.api().post("/groups/" + group + "/members").expect(200);
  }

  private static void leave(Person person, String group) {
    person.api().delete("/groups/" + group + "/members/me").expect(204);
  }

  private static List<JsonNode> members(Person viewer, String group) {
    return viewer.api().all("/groups/" + group + "/members");
  }

  @Test
  void isMadeFoundAndJoined() {
    String name = "Rowing " + People.newName();
    JsonNode made = anna.api().post("/groups", Map.of("name", name)).expect(201);
    String id = made.path("id").asText();

    JsonNode found = ben.api().get("/groups?q=" + name.substring(7)).items().get(0);
    JsonNode joined = ben.api().post("/groups/" + id + "/members").expect(200);
    JsonNode again = ben.api().post("/groups/" + id + "/members").expect(200);

    assertThat(made.path("name").asText()).isEqualTo(name);
    assertThat(made.path("role").asText()).isEqualTo("owner");
    assertThat(made.path("memberCount").asInt()).isEqualTo(1);
    assertThat(found.path("id").asText()).isEqualTo(id);
    assertThat(found.path("role").isNull()).isTrue();
    assertThat(joined.path("role").asText()).isEqualTo("member");
    assertThat(joined.path("memberCount").asInt()).isEqualTo(2);
    assertThat(again).isEqualTo(joined);
    assertThat(ben.api().get("/groups/" + id).expect(200)).isEqualTo(joined);
    assertThat(members(ben, id))
        .extracting(member -> member.path("profile").path("id").asText())
        .containsExactly(anna.id(), ben.id());
    assertThat(members(anna, id))
        .extracting(member -> member.path("role").asText())
        .containsExactly("owner", "member");
    assertThat(ben.conversation(id).path("kind").asText()).isEqualTo("group");
  }

  @Test
  void showsItsComingsAndGoingsLive() {
    ChatSocket annas = anna.connect();
    ChatSocket bens = ben.connect();
    String group = people.group(anna);

    GroupChange created = await(annas, Kind.CREATED, anna);
    join(ben, group);
    GroupChange joinedToAnna = await(annas, Kind.JOINED, ben);
    GroupChange joinedToBen = await(bens, Kind.JOINED, ben);
    leave(ben, group);
    GroupChange leftToAnna = await(annas, Kind.LEFT, ben);
    GroupChange leftToBen = await(bens, Kind.LEFT, ben);

    assertThat(created.getGroupId()).isEqualTo(group);
    assertThat(created.getMemberCount()).isEqualTo(1);
    assertThat(joinedToAnna).isEqualTo(joinedToBen);
    assertThat(joinedToAnna.getMemberCount()).isEqualTo(2);
    assertThat(joinedToAnna.getGroupName()).isEqualTo("Group of " + anna.name());
    assertThat(leftToAnna).isEqualTo(leftToBen);
    assertThat(leftToAnna.getMemberCount()).isEqualTo(1);
  }

  @Test
  void reachesEveryMemberAndNobodyElse() {
    Person carl = people.registerFriendOf(anna);
    people.befriend(anna, outsider);
    String group = people.group(anna, ben, carl);
    List<ChatSocket> members = List.of(anna.connect(), ben.connect(), carl.connect());
    ChatSocket outsiders = outsider.connect();

    members.get(0).sayTo(group, "for members");
    members.get(1).sayTo(group, "for members too");
    members.forEach(member -> member.awaitText("for members too"));
    outsiders.awaitQuiet();

    assertThat(members).allSatisfy(member -> assertThat(member.texts(group)).hasSize(2));
    assertThat(outsiders.texts()).isEmpty();
    assertThat(outsider.api().all("/conversations"))
        .noneMatch(conversation -> conversation.path("id").asText().equals(group));
  }

  @Test
  void isHeardByAMemberWhoJoinedWhileConnected() {
    String group = people.group(anna);
    ChatSocket annas = anna.connect();
    ChatSocket bens = ben.connect();
    annas.sayTo(group, "before");

    join(ben, group);
    annas.sayTo(group, "after");

    assertThat(bens.awaitText("after").getSeq())
        .as("behind the line about the group, the message before and the line about Ben")
        .isEqualTo(4);
    assertThat(bens.texts(group)).hasSize(1);
    assertThat(ben.conversation(group).path("unread").asInt()).isEqualTo(1);
  }

  @Test
  void isClosedToOneWhoHasLeft() {
    String group = people.group(anna, ben);
    ChatSocket annas = anna.connect();
    ChatSocket bens = ben.connect();
    annas.sayTo(group, "before");
    bens.awaitText("before");

    leave(ben, group);
    annas.sayTo(group, "behind your back");
    annas.awaitText("behind your back");
    annas.sayTo(group, "and again");
    annas.awaitText("and again");
    bens.awaitQuiet();

    assertThat(bens.texts(group)).hasSize(1);
    for (String path :
        List.of(
            "/groups/" + group,
            "/groups/" + group + "/members",
            "/conversations/" + group,
            "/conversations/" + group + "/messages")) {
      ben.api().get(path).expectProblem(403, "NOT_A_MEMBER");
    }
    ben.api().delete("/groups/" + group + "/members/me").expectProblem(403, "NOT_A_MEMBER");
    assertThat(ben.api().all("/conversations")).isEmpty();
    assertThat(
            bens.sendAndAwaitError(ChatSocket.text(ChatSocket.GROUP, group, "let me in")).getName())
        .isEqualTo("NOT_A_MEMBER");
    assertThat(anna.texts(group)).hasSize(3);
  }

  @Test
  void isHeardAgainByOneWhoComesBack() {
    String group = people.group(anna, ben);
    ChatSocket annas = anna.connect();
    ChatSocket bens = ben.connect();
    leave(ben, group);
    annas.sayTo(group, "while you were away");

    join(ben, group);
    annas.sayTo(group, "welcome back");

    bens.awaitText("welcome back");
    assertThat(ben.conversation(group).path("unread").asInt()).isEqualTo(1);
  }

  @Test
  void passesOnToTheLongestStandingMemberWhenItsOwnerLeaves() {
    Person carl = people.register();
    String group = people.group(anna, ben, carl);

    leave(anna, group);

    assertThat(members(carl, group))
        .extracting(member -> member.path("role").asText())
        .containsExactly("owner", "member");
    assertThat(members(carl, group).get(0).path("profile").path("id").asText()).isEqualTo(ben.id());
  }

  @Test
  void endsWhenTheLastMemberLeaves() {
    String group = people.group(anna);
    anna.connect().sayTo(group, "alone");

    leave(anna, group);

    anna.api().get("/groups/" + group).expectProblem(404, "GROUP_NOT_FOUND");
    ben.api().post("/groups/" + group + "/members").expectProblem(404, "GROUP_NOT_FOUND");
    anna.api()
        .get("/conversations/" + group + "/messages")
        .expectProblem(404, "CONVERSATION_NOT_FOUND");
    assertThat(ben.api().get("/groups?q=" + anna.name()).items()).isEmpty();
    assertThat(
            anna.connect()
                .sendAndAwaitError(ChatSocket.text(ChatSocket.GROUP, group, "anybody?"))
                .getName())
        .isEqualTo("UNKNOWN_RECIPIENT");
  }

  @Test
  void countsMembersRightWhenManyComeAndGoAtOnce() {
    String group = people.group(anna);
    List<Person> crowd = Stream.generate(people::register).limit(6).toList();

    AtOnce.forEach(crowd, person -> joinTwice(person, group));
    int all = anna.api().get("/groups/" + group).expect(200).path("memberCount").asInt();
    AtOnce.forEach(crowd.subList(0, 3), person -> leaveOnce(person, group));
    int rest = anna.api().get("/groups/" + group).expect(200).path("memberCount").asInt();

    assertThat(all).isEqualTo(7);
    assertThat(rest).isEqualTo(4);
    assertThat(members(anna, group)).hasSize(4);
  }

  private static boolean joinTwice(Person person, String group) {
    join(person, group);
    join(person, group);
    return true;
  }

  private static boolean leaveOnce(Person person, String group) {
    leave(person, group);
    return true;
  }

  @Test
  void letsOnePersonJoinOnceWhoJoinsManyTimesAtOnce() {
    String group = people.group(anna);

    AtOnce.times(6, () -> joinTwice(ben, group));

    assertThat(members(anna, group)).hasSize(2);
    assertThat(anna.api().get("/groups/" + group).expect(200).path("memberCount").asInt())
        .isEqualTo(2);
  }

  @Test
  void tellsWhoHasReadInASmallGroupAndNobodyInALargeOne() {
    String small = people.group(anna, ben);
    String large = people.group(anna, ben);
    AtOnce.forEach(
        Stream.generate(people::register).limit(31).toList(), person -> joinTwice(person, large));
    ChatSocket annas = anna.connect();
    ChatSocket bens = ben.connect();
    for (String group : List.of(large, small)) {
      bens.read(group, annas.sayTo(group, "read this").getSeq());
      bens.await("one's own receipt", message -> isReceiptOf(group, message));
      bens.sayTo(group, "read, " + group);
      annas.awaitText("read, " + group);
    }

    assertThat(annas.received()).filteredOn(message -> isReceiptOf(large, message)).isEmpty();
    assertThat(annas.received()).filteredOn(message -> isReceiptOf(small, message)).hasSize(1);
    assertThat(anna.conversation(small).path("othersReadSeq").asLong())
        .as("the message of Ben, behind two lines and one of Anna")
        .isEqualTo(4);
    assertThat(anna.conversation(large).path("othersReadSeq").asLong()).isZero();
    assertThat(anna.conversation(large).path("unread").asInt()).isEqualTo(1);
  }

  private static boolean isReceiptOf(String group, Wire.Message message) {
    return message.hasReceipt() && message.getReceipt().getConversationId().equals(group);
  }

  @Test
  void pagesThroughItsMembers() {
    Person[] members = Stream.generate(people::register).limit(4).toArray(Person[]::new);
    String group = people.group(anna, members);

    assertThat(anna.api().all("/groups/" + group + "/members?limit=2"))
        .doesNotHaveDuplicates()
        .hasSize(5);
  }
}
