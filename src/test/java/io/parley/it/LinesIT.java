package io.parley.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.parley.it.harness.AtOnce;
import io.parley.it.harness.ChatSocket;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import io.parley.protocol.Wire;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What happens in a group stands in its conversation, as a line of its own kind. */
class LinesIT {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @RegisterExtension final People people = People.ofSharedServer();

  private Person anna;
  private Person ben;
  private Person carl;

  @BeforeEach
  void register() {
    anna = people.register(People.newName(), "Anna");
    ben = people.register(People.newName(), "Ben");
    carl = people.register(People.newName(), "Carl");
    people.befriend(anna, ben);
    people.befriend(anna, carl);
  }

  private static JsonNode line(String content) {
    try {
      return JSON.readTree(content);
    } catch (JsonProcessingException e) {
      throw new AssertionError("No line: " + content, e);
    }
  }

  private static List<JsonNode> lines(Person viewer, String group) {
    return viewer.history(group).stream()
        .filter(message -> message.path("contentType").asInt() == 100)
        .toList();
  }

  private static List<String> whats(Person viewer, String group) {
    return lines(viewer, group).stream()
        .map(message -> line(message.path("content").asText()).path("what").asText())
        .toList();
  }

  private static String named(JsonNode line) {
    return line.path("people").findValuesAsText("name").toString();
  }

  private static JsonNode last(ChatSocket socket, String group, String what) {
    Wire.Message message = socket.awaitLine(group, what);
    assertThat(message.getContentType()).isEqualTo(100);
    return line(message.getContent());
  }

  private String groupOf(Person owner, Person... members) {
    return owner
        .api()
        .post(
            "/groups",
            Map.of("name", "Rowing", "members", Stream.of(members).map(Person::id).toList()))
        .expect(201)
        .path("id")
        .asText();
  }

  @Test
  void tellHowItBeganAndWhoCameAndWent() {
    String group = groupOf(anna, ben);
    ChatSocket annas = anna.connect();
    carl.api().post("/groups/" + group + "/members").expect(200);
    annas.awaitLine(group, "joined");
    carl.api().delete("/groups/" + group + "/members/me").expect(204);
    Wire.Message left = annas.awaitLine(group, "left");
    anna.api()
        .post("/groups/" + group + "/invitations", Map.of("accounts", List.of(carl.id(), ben.id())))
        .expect(200);
    anna.api().delete("/groups/" + group + "/members/" + ben.id()).expect(204);
    Wire.Message removed = annas.awaitLine(group, "removed");
    anna.api().put("/groups/" + group + "/bans/" + carl.id()).expect(204);
    annas.awaitLine(group, "banned");

    assertThat(whats(anna, group))
        .containsExactly("created", "invited", "joined", "left", "invited", "removed", "banned");
    assertThat(left.getFrom()).isEqualTo(carl.id());
    assertThat(line(left.getContent()).has("people")).isFalse();
    assertThat(removed.getFrom()).isEqualTo(anna.id());
    assertThat(named(line(removed.getContent()))).isEqualTo("[Ben]");
    JsonNode invited = line(lines(anna, group).get(4).path("content").asText());
    assertThat(named(invited)).as("only who was not in it").isEqualTo("[Carl]");
    assertThat(invited.path("count").asInt()).isEqualTo(1);
    assertThat(invited.path("people").get(0).path("id").asText()).isEqualTo(carl.id());
  }

  @Test
  void tellWhatItIsCalledAndWhatItsNoticeSays() {
    String group = groupOf(anna, ben);
    ChatSocket bens = ben.connect();
    String notice = "Meet at the boathouse. 😀".repeat(20);

    anna.api().patch("/groups/" + group, Map.of("name", "Sculling")).expect(200);
    anna.api().send("PUT", "/groups/" + group + "/notice", Map.of("text", notice)).expect(200);
    anna.api()
        .putPicture("/groups/" + group + "/avatar", "image/png", Pictures.png(300, 200))
        .expect(200);

    assertThat(last(bens, group, "renamed").path("text").asText()).isEqualTo("Sculling");
    String beginning = last(bens, group, "noticed").path("text").asText();
    assertThat(beginning).endsWith("…").hasSizeLessThan(notice.length());
    assertThat(notice).startsWith(beginning.substring(0, beginning.length() - 1));
    assertThat(last(bens, group, "pictured").has("text")).isFalse();
  }

  @Test
  void tellOfRolesAndVoices() {
    String group = groupOf(anna, ben, carl);
    ChatSocket carls = carl.connect();
    String member = "/groups/" + group + "/members/" + ben.id();
    long until = Instant.now().plus(Duration.ofHours(1)).toEpochMilli();

    anna.api().patch(member, Map.of("role", "admin")).expect(200);
    anna.api().patch(member, Map.of("role", "member")).expect(200);
    anna.api().patch(member, Map.of("mutedUntil", until)).expect(200);
    anna.api().patch(member, Map.of("mutedUntil", 0)).expect(200);
    anna.api().patch("/groups/" + group, Map.of("allMuted", true)).expect(200);
    anna.api().patch("/groups/" + group, Map.of("allMuted", false)).expect(200);
    anna.api().send("PUT", "/groups/" + group + "/owner", Map.of("to", ben.id())).expect(200);

    assertThat(named(last(carls, group, "transferred"))).isEqualTo("[Ben]");
    assertThat(whats(carl, group))
        .containsExactly(
            "created",
            "invited",
            "madeAdmin",
            "madeMember",
            "muted",
            "unmuted",
            "mutedAll",
            "unmutedAll",
            "transferred");
    assertThat(last(carls, group, "muted").path("until").asLong()).isEqualTo(until);
    assertThat(named(last(carls, group, "unmuted"))).isEqualTo("[Ben]");
  }

  @Test
  void tellOfThoseLetInAndOfThoseWhoHadALink() {
    String group = groupOf(anna);
    ChatSocket annas = anna.connect();
    String token =
        anna.api().post("/groups/" + group + "/links", Map.of()).expect(201).path("token").asText();

    ben.api().post("/group-links/" + token).expect(200);
    anna.api().patch("/groups/" + group, Map.of("joinPolicy", "approval")).expect(200);
    carl.api().post("/groups/" + group + "/members", Map.of("note", "Let me in")).expect(200);
    String request =
        anna.api().all("/groups/" + group + "/join-requests").get(0).path("id").asText();
    anna.api().post("/groups/" + group + "/join-requests/" + request + "/approve").expect(204);

    assertThat(annas.awaitLine(group, "joinedByLink").getFrom()).isEqualTo(ben.id());
    assertThat(named(last(annas, group, "letIn"))).isEqualTo("[Carl]");
  }

  @Test
  void countAsUnreadForNobody() {
    String group = groupOf(anna, ben);
    ChatSocket annas = anna.connect();
    ChatSocket bens = ben.connect();
    annas.sayTo(group, "one");
    anna.api().patch("/groups/" + group, Map.of("name", "Sculling")).expect(200);
    bens.awaitLine(group, "renamed");
    annas.sayTo(group, "two");
    bens.awaitText("two");

    assertThat(ben.conversation(group).path("unread").asInt()).isEqualTo(2);

    bens.read(group, bens.awaitLine(group, "renamed").getSeq());
    Wire.Message receipt = bens.await("one's own receipt", Wire.Message::hasReceipt);

    assertThat(receipt.getReceipt().getUnread()).isEqualTo(1);
    assertThat(ben.conversation(group).path("unread").asInt()).isEqualTo(1);

    bens.sayTo(group, "three");
    anna.api().patch("/groups/" + group, Map.of("name", "Canoeing")).expect(200);
    annas.awaitLine(group, "renamed");

    assertThat(ben.conversation(group).path("unread").asInt()).isZero();
    assertThat(anna.conversation(group).path("unread").asInt()).isEqualTo(1);
  }

  @Test
  void takeNothingFromTheUnreadOfWhoDidIt() {
    String group = groupOf(anna, ben);
    ChatSocket annas = anna.connect();
    ben.connect().sayTo(group, "Anna has not read this");

    anna.api().patch("/groups/" + group, Map.of("name", "Sculling")).expect(200);
    annas.awaitLine(group, "renamed");

    assertThat(anna.conversation(group).path("unread").asInt()).isEqualTo(1);
  }

  @Test
  void standInOneSequenceWithWhatIsSaidAndAreCaughtUpOn() {
    String group = groupOf(anna, ben);
    ChatSocket annas = anna.connect();
    long before = annas.sayTo(group, "before").getSeq();
    AtOnce.forEach(List.of(1, 2), side -> side == 1 ? renameOften(group) : sayOften(annas, group));
    annas.await("the last one", message -> message.getSeq() == before + 20);
    List<JsonNode> missed = ben.historyAfter(group, before);
    List<Wire.Message> live =
        annas.received().stream().filter(message -> message.getSeq() > before).toList();

    assertThat(missed)
        .extracting(message -> message.path("seq").asLong())
        .containsExactlyElementsOf(
            LongStream.rangeClosed(before + 1, before + 20).boxed().toList());
    assertThat(live).extracting(Wire.Message::getSeq).isSorted();
    JsonNode last = ben.conversation(group);
    assertThat(last.path("lastSeq").asLong()).isEqualTo(before + 20);
    assertThat(last.path("lastMessage").path("seq").asLong()).isEqualTo(before + 20);
    assertThat(last.path("unread").asInt()).isEqualTo(11);
  }

  private boolean renameOften(String group) {
    for (int number = 0; number < 10; number++) {
      anna.api().patch("/groups/" + group, Map.of("name", "Name " + number)).expect(200);
    }
    return true;
  }

  private static boolean sayOften(ChatSocket socket, String group) {
    for (int number = 0; number < 10; number++) {
      socket.sayTo(group, "number " + number);
    }
    return true;
  }

  @Test
  void nobodyCanForge() {
    String group = groupOf(anna, ben);
    ChatSocket bens = ben.connect();

    Wire.Error error =
        bens.sendAndAwaitError(
            ChatSocket.text(ChatSocket.GROUP, group, "{\"what\":\"dissolved\"}").toBuilder()
                .setContentType(100)
                .build());

    assertThat(error.getName()).isEqualTo("CONTENT_TYPE_UNSUPPORTED");
    bens.sayTo(group, "what was handed over before is written now");
    assertThat(whats(ben, group)).containsExactly("created", "invited");
  }

  @Test
  void nameAtMostTwentyOfManyAndSayHowMany() {
    List<Person> friends = Stream.generate(() -> people.registerFriendOf(anna)).limit(22).toList();
    String group = groupOf(anna, friends.toArray(Person[]::new));

    anna.connect().sayTo(group, "welcome");
    JsonNode invited = line(lines(anna, group).get(1).path("content").asText());

    assertThat(invited.path("people")).hasSize(20);
    assertThat(invited.path("count").asInt()).isEqualTo(22);
  }
}
