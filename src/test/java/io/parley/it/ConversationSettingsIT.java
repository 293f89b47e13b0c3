package io.parley.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.it.harness.Answer;
import io.parley.it.harness.AtOnce;
import io.parley.it.harness.Await;
import io.parley.it.harness.ChatSocket;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import io.parley.protocol.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a person sets for a conversation: kept, in force, and nobody else's business. */
class ConversationSettingsIT {

  private static final int MAX_PINNED = 20;
  private static final long FOREVER = 9_007_199_254_740_991L;

  @RegisterExtension final People people = People.ofSharedServer();

  private Person anna;
  private Person ben;
  private String conversation;

  @BeforeEach
  void befriend() {
    anna = people.register();
    ben = people.register();
    conversation = people.befriend(anna, ben);
  }

  private static Answer edit(Person person, String conversation, String field, Object value) {
    return person.api().patch("/conversations/" + conversation, Map.of(field, value));
  }

  private JsonNode set(String field, Object value) {
    return edit(anna, conversation, field, value).expect(200);
  }

  private JsonNode settings(Person person) {
    return person.conversation(conversation).path("settings");
  }

  private static List<String> listed(Person person, String query) {
    return person.api().all("/conversations" + query).stream()
        .map(item -> item.path("id").asText())
        .toList();
  }

  @Test
  void hasNothingSetAtFirst() {
    assertThat(settings(anna).toString())
        .isEqualTo(
            "{\"mutedUntil\":0,\"pinnedAt\":0,\"hidden\":false,\"markedUnread\":false,"
                + "\"draft\":\"\",\"draftAt\":0}");
  }

  @Test
  void keepsEachFieldAndLeavesTheOthersAsTheyAre() {
    set("mutedUntil", FOREVER);
    set("pinned", true);
    set("markedUnread", true);
    set("draft", "  dear Ben,\n");

    JsonNode settings = set("hidden", true);

    assertThat(settings).isEqualTo(settings(anna));
    assertThat(settings.path("mutedUntil").asLong()).isEqualTo(FOREVER);
    assertThat(settings.path("pinnedAt").asLong()).isPositive();
    assertThat(settings.path("hidden").asBoolean()).isTrue();
    assertThat(settings.path("markedUnread").asBoolean()).isTrue();
    assertThat(settings.path("draft").asText()).isEqualTo("  dear Ben,\n");
    assertThat(settings.path("draftAt").asLong()).isPositive();
    assertThat(settings(ben).path("draft").asText()).isEmpty();
    assertThat(settings(ben).path("pinnedAt").asLong()).isZero();
  }

  @Test
  void takesEverythingBack() {
    Map<String, Object> all =
        Map.of("mutedUntil", 5, "pinned", true, "hidden", true, "markedUnread", true, "draft", "x");
    anna.api().patch("/conversations/" + conversation, all).expect(200);
    Map<String, Object> none =
        Map.of(
            "mutedUntil", 0, "pinned", false, "hidden", false, "markedUnread", false, "draft", " ");

    JsonNode settings = anna.api().patch("/conversations/" + conversation, none).expect(200);

    assertThat(settings.path("mutedUntil").asLong()).isZero();
    assertThat(settings.path("pinnedAt").asLong()).isZero();
    assertThat(settings.path("hidden").asBoolean()).isFalse();
    assertThat(settings.path("markedUnread").asBoolean()).isFalse();
    assertThat(settings.path("draft").asText()).isEmpty();
    assertThat(set("draft", "x").path("draftAt").asLong())
        .isGreaterThan(settings.path("draftAt").asLong());
  }

  @Test
  void refusesWhatIsNone() {
    for (long until : List.of(-1L, FOREVER + 1)) {
      JsonNode problem =
          edit(anna, conversation, "mutedUntil", until).expectProblem(422, "FIELD_INVALID");
      assertThat(problem.path("field").asText()).isEqualTo("mutedUntil");
    }
    JsonNode tooLong =
        edit(anna, conversation, "draft", "x".repeat(10_001)).expectProblem(422, "FIELD_TOO_LONG");
    assertThat(tooLong.path("field").asText()).isEqualTo("draft");
    for (String field : List.of("mutedUntil", "pinned", "hidden", "markedUnread")) {
      edit(anna, conversation, field, "yes").expectProblem(400, "MALFORMED_REQUEST");
    }
    assertThat(settings(anna).path("draftAt").asLong()).isZero();
    assertThat(set("draft", "\uD83D\uDE00".repeat(5_000)).path("draft").asText()).hasSize(10_000);
  }

  @Test
  void refusesWhoIsNotInIt() {
    Person carl = people.register();
    String group = people.group(anna, carl);
    edit(carl, group, "draft", "a word").expect(200);
    carl.api().delete("/groups/" + group + "/members/me").expect(204);

    edit(carl, group, "draft", "another").expectProblem(403, "NOT_A_MEMBER");
    edit(carl, conversation, "pinned", true).expectProblem(403, "NOT_A_MEMBER");
    edit(carl, carl.id(), "hidden", true).expectProblem(404, "CONVERSATION_NOT_FOUND");
    edit(carl, "nonsense", "hidden", true).expectProblem(404, "CONVERSATION_NOT_FOUND");
  }

  @Test
  void tellsOnesOwnDevicesAndNobodyElse() {
    ChatSocket desk = anna.connect();
    ChatSocket phone = anna.onAnotherDevice().connect();
    ChatSocket bens = ben.connect();

    set("draft", "dear Ben");
    Wire.ConversationChange toDesk = awaitChange(desk);
    Wire.ConversationChange toPhone = awaitChange(phone);
    bens.awaitQuiet();

    assertThat(toDesk.getConversationId()).isEqualTo(conversation);
    assertThat(toDesk.getDraft()).isEqualTo("dear Ben");
    assertThat(toDesk.getDraftAt()).isEqualTo(settings(anna).path("draftAt").asLong());
    assertThat(toPhone).isEqualTo(toDesk);
    assertThat(bens.received()).noneMatch(Wire.Message::hasConversationChange);
  }

  private static Wire.ConversationChange awaitChange(ChatSocket socket) {
    return socket.await("a change", Wire.Message::hasConversationChange).getConversationChange();
  }

  @Test
  void listsPinnedOnesFirstAndHiddenOnesNotAtAllPageByPage() {
    List<String> ids = new ArrayList<>(List.of(conversation));
    for (int number = 0; number < 6; number++) {
      ids.add(people.group(anna));
    }
    ChatSocket annas = anna.connect();
    ids.subList(1, 7).forEach(group -> annas.sayTo(group, "word"));
    edit(anna, ids.get(2), "pinned", true).expect(200);
    Await.until("the next millisecond", tick());
    edit(anna, ids.get(0), "pinned", true).expect(200);
    edit(anna, ids.get(4), "hidden", true).expect(200);
    List<String> expected =
        List.of(ids.get(0), ids.get(2), ids.get(6), ids.get(5), ids.get(3), ids.get(1));

    for (int limit : List.of(1, 2, 3, 5, 50)) {
      assertThat(listed(anna, "?limit=" + limit)).isEqualTo(expected);
    }
    anna.api().get("/conversations?cursor=MV8y").expectProblem(422, "FIELD_INVALID");
  }

  private static BooleanSupplier tick() {
    long start = System.currentTimeMillis();
    return () -> System.currentTimeMillis() > start;
  }

  @Test
  void showsAHiddenOneAgainWithItsNextMessage() {
    ben.connect().say(anna, "one");
    ChatSocket phone = anna.onAnotherDevice().connect();

    set("hidden", true);
    assertThat(awaitChange(phone).getHidden()).isTrue();
    assertThat(listed(anna, "")).isEmpty();
    assertThat(listed(ben, "")).containsExactly(conversation);
    ben.connect().say(anna, "two");

    assertThat(listed(anna, "")).containsExactly(conversation);
    assertThat(settings(anna).path("hidden").asBoolean()).isFalse();
  }

  @Test
  void isMarkedUnreadUntilItIsReadOrAnswered() {
    ChatSocket annas = anna.connect();
    long seq = ben.connect().say(anna, "one").getSeq();

    set("markedUnread", true);
    annas.send(
        Wire.Message.newBuilder()
            .setReceipt(Wire.Receipt.newBuilder().setConversationId(conversation).setSeq(seq))
            .build());
    Await.until("it is read", () -> !settings(anna).path("markedUnread").asBoolean());
    set("markedUnread", true);
    annas.say(ben, "an answer");

    assertThat(settings(anna).path("markedUnread").asBoolean()).isFalse();
  }

  @Test
  void pinsSoManyAndNoMoreEvenAtOnce() {
    List<String> groups =
        IntStream.range(0, MAX_PINNED + 4).mapToObj(number -> people.group(anna)).toList();

    List<Answer> answers = AtOnce.forEach(groups, id -> edit(anna, id, "pinned", true));

    assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(MAX_PINNED);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 200)
        .allSatisfy(answer -> answer.expectProblem(409, "TOO_MANY_PINS"));
    String pinned = groups.get(answers.indexOf(firstOf(answers, 200)));
    String refused = groups.get(answers.indexOf(firstOf(answers, 409)));
    edit(anna, pinned, "pinned", true).expect(200);
    edit(anna, pinned, "pinned", false).expect(200);
    edit(anna, refused, "pinned", true).expect(200);
    edit(ben, conversation, "pinned", true).expect(200);
  }

  private static Answer firstOf(List<Answer> answers, int status) {
    return answers.stream().filter(answer -> answer.status() == status).findFirst().orElseThrow();
  }

  @Test
  void agreesOnOneDraftHoweverManyDevicesWriteAtOnce() {
    ChatSocket desk = anna.connect();
    ChatSocket phone = anna.onAnotherDevice().connect();
    List<String> drafts = IntStream.range(0, 12).mapToObj(number -> "draft " + number).toList();

    List<JsonNode> answers = AtOnce.forEach(drafts, text -> set("draft", text));
    JsonNode kept = settings(anna);

    JsonNode last =
        answers.stream()
            .max((one, other) -> Long.compare(draftAt(one), draftAt(other)))
            .orElseThrow();
    assertThat(answers.stream().map(ConversationSettingsIT::draftAt).distinct()).hasSize(12);
    assertThat(kept).isEqualTo(last);
    for (ChatSocket socket : List.of(desk, phone)) {
      Await.until("all changes", () -> changes(socket).size() == 12);
      assertThat(changes(socket).get(11).getDraft()).isEqualTo(kept.path("draft").asText());
    }
  }

  private static long draftAt(JsonNode settings) {
    return settings.path("draftAt").asLong();
  }

  private static List<Wire.ConversationChange> changes(ChatSocket socket) {
    return socket.received().stream()
        .filter(Wire.Message::hasConversationChange)
        .map(Wire.Message::getConversationChange)
        .toList();
  }

  @Test
  void losesNoPointerWhileMessagesAreWritten() {
    ChatSocket annas = anna.connect();
    List<Integer> numbers = IntStream.range(0, 40).boxed().toList();

    AtOnce.forEach(
        numbers,
        number ->
            number % 2 == 0 ? annas.say(ben, "word " + number) : set("draft", "word " + number));

    JsonNode state = anna.conversation(conversation);
    assertThat(state.path("lastSeq").asLong()).isEqualTo(20);
    assertThat(state.path("readSeq").asLong()).isEqualTo(20);
    assertThat(state.path("unread").asInt()).isZero();
    assertThat(state.path("settings").path("draft").asText()).startsWith("word ");
  }
}
