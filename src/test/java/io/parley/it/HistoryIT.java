package io.parley.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.it.harness.Answer;
import io.parley.it.harness.Await;
import io.parley.it.harness.ChatSocket;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import io.parley.protocol.Wire;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a client asks for that was away, or that scrolls back. */
class HistoryIT {

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

  @Test
  void givesTheNewestFirstAndOlderOnesPageByPage() {
    annaSays(120);

    Answer newest = ben.api().get(messages(""));
    Answer older = ben.api().get(messages("?before=71&limit=40"));
    Answer oldest = ben.api().get(messages("?before=31"));

    assertPage(newest, 71, 120, true);
    assertPage(older, 31, 70, true);
    assertPage(oldest, 1, 30, false);
    assertThat(ben.api().get(messages("?before=1")).items()).isEmpty();
  }

  @Test
  void fillsAGap() {
    annaSays(60);

    assertPage(ben.api().get(messages("?after=10&limit=20")), 11, 30, true);
    assertPage(ben.api().get(messages("?after=30&limit=30")), 31, 60, false);
    assertThat(ben.api().get(messages("?after=60")).items()).isEmpty();
    assertThat(ben.historyAfter(conversation, 0)).hasSize(60);
  }

  @Test
  void refusesPagesThatMakeNoSense() {
    for (String query :
        List.of("?limit=0", "?limit=101", "?limit=-1", "?limit=x", "?before=x", "?after=1.5")) {
      ben.api().get(messages(query)).expectProblem(422, "FIELD_INVALID");
    }
    ben.api().get(messages("?before=5&after=1")).expectProblem(422, "FIELD_INVALID");
  }

  @Test
  void isEmptyBeforeTheFirstMessage() {
    JsonNode fresh = ben.conversation(conversation);

    assertThat(ben.api().get(messages("")).items()).isEmpty();
    assertThat(fresh.path("lastMessage").isNull()).isTrue();
    assertThat(fresh.path("lastSeq").asLong()).isZero();
    assertThat(fresh.path("unread").asInt()).isZero();
    assertThat(fresh.path("kind").asText()).isEqualTo("direct");
    assertThat(fresh.path("peer").path("id").asText()).isEqualTo(anna.id());
    assertThat(fresh.path("writable").asBoolean()).isTrue();
  }

  @Test
  void catchesUpAfterBeingOffline() {
    ChatSocket before = ben.connect();
    annaSays(5);
    before.awaitText("number 5");
    before.abort();
    annaSays(30);

    ChatSocket again = ben.connect();
    JsonNode state = ben.conversation(conversation);
    List<JsonNode> missed = ben.historyAfter(conversation, 5);
    anna.connect().say(ben, "welcome back");

    assertThat(state.path("lastSeq").asLong()).isEqualTo(35);
    assertThat(state.path("unread").asInt()).isEqualTo(35);
    assertThat(seqs(missed)).containsExactlyElementsOf(range(6, 35));
    assertThat(again.awaitText("welcome back").getSeq()).isEqualTo(36);
  }

  @Test
  void countsWhatIsUnread() {
    annaSays(7);
    ChatSocket bens = ben.connect();

    assertThat(ben.conversation(conversation).path("unread").asInt()).isEqualTo(7);
    assertThat(anna.conversation(conversation).path("unread").asInt()).isZero();
    read(bens, 4);
    awaitUnread(ben, 3);
    read(bens, 2);
    read(bens, 4);
    read(bens, 1_000);
    awaitUnread(ben, 0);
    assertThat(ben.conversation(conversation).path("readSeq").asLong()).isEqualTo(7);
  }

  @Test
  void hasReadWhatItWrites() {
    annaSays(3);

    ben.connect().say(anna, "an answer");

    assertThat(ben.conversation(conversation).path("unread").asInt()).isZero();
    assertThat(anna.conversation(conversation).path("unread").asInt()).isEqualTo(1);
    assertThat(anna.conversation(conversation).path("othersReadSeq").asLong()).isEqualTo(4);
  }

  @Test
  void tellsTheOtherAndOnesOwnDevicesWhatWasRead() {
    annaSays(5);
    ChatSocket annas = anna.connect();
    ChatSocket bens = ben.connect();
    ChatSocket bensPhone = ben.onAnotherDevice().connect();
    assertThat(anna.conversation(conversation).path("othersReadSeq").asLong()).isZero();

    read(bens, 3);
    Wire.Receipt toAnna = annas.await("a receipt", Wire.Message::hasReceipt).getReceipt();
    Wire.Receipt toPhone = bensPhone.await("a receipt", Wire.Message::hasReceipt).getReceipt();

    assertThat(toAnna)
        .isEqualTo(
            Wire.Receipt.newBuilder()
                .setConversationId(conversation)
                .setAccountId(ben.id())
                .setSeq(3)
                .build());
    assertThat(toPhone).isEqualTo(toAnna.toBuilder().setUnread(2).build());
    assertThat(anna.conversation(conversation).path("othersReadSeq").asLong()).isEqualTo(3);
  }

  @Test
  void takesNoReceiptForAConversationOfOthers() {
    annaSays(3);
    Person stranger = people.register();
    ChatSocket strangers = stranger.connect();
    ChatSocket annas = anna.connect();

    read(strangers, 3);
    Wire.Error error = strangers.await("an error", Wire.Message::hasError).getError();
    annas.awaitQuiet();

    assertThat(error.getName()).isIn("NOT_A_MEMBER", "CONVERSATION_NOT_FOUND");
    assertThat(annas.received()).noneMatch(Wire.Message::hasReceipt);
    assertThat(anna.conversation(conversation).path("othersReadSeq").asLong()).isZero();
  }

  @Test
  void listsTheConversationThatMovedLastFirst() {
    Person carl = people.registerFriendOf(anna);
    Person dora = people.registerFriendOf(anna);
    String group = people.group(anna, ben);
    ChatSocket annas = anna.connect();
    annas.say(carl, "first");
    annas.sayTo(group, "second");
    annas.say(dora, "third");
    annas.say(ben, "fourth");
    annas.say(carl, "fifth");

    List<JsonNode> list = anna.api().all("/conversations?limit=2");

    assertThat(list)
        .extracting(item -> item.path("lastMessage").path("content").asText())
        .containsExactly("fifth", "fourth", "third", "second");
    assertThat(list.get(3).path("kind").asText()).isEqualTo("group");
    assertThat(list.get(3).path("group").path("id").asText()).isEqualTo(group);
    assertThat(list.get(3).path("id").asText()).isEqualTo(group);
  }

  private String messages(String query) {
    return "/conversations/" + conversation + "/messages" + query;
  }

  /** Numbers go on from those before. */
  private void annaSays(int count) {
    ChatSocket annas = anna.connect();
    long before = anna.conversation(conversation).path("lastSeq").asLong();
    for (long number = before + 1; number <= before + count; number++) {
      annas.send(ChatSocket.text(ChatSocket.DIRECT, ben.id(), "number " + number));
    }
    Await.until(
        count + " acks",
        () -> annas.received().stream().filter(Wire.Message::hasAck).count() == count);
    annas.close();
  }

  private void read(ChatSocket socket, long seq) {
    socket.send(
        Wire.Message.newBuilder()
            .setReceipt(Wire.Receipt.newBuilder().setConversationId(conversation).setSeq(seq))
            .build());
  }

  private void awaitUnread(Person person, int unread) {
    Await.until(
        unread + " unread",
        () -> person.conversation(conversation).path("unread").asInt() == unread);
  }

  private static void assertPage(Answer page, long first, long last, boolean hasMore) {
    assertThat(seqs(page.items())).containsExactlyElementsOf(range(first, last));
    assertThat(page.json().path("hasMore").asBoolean()).isEqualTo(hasMore);
  }

  private static List<Long> seqs(List<JsonNode> messages) {
    return messages.stream().map(message -> message.path("seq").asLong()).toList();
  }

  private static List<Long> range(long first, long last) {
    return LongStream.rangeClosed(first, last).boxed().toList();
  }
}
