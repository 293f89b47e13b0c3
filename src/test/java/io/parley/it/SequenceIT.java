package io.parley.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.it.harness.AtOnce;
import io.parley.it.harness.Await;
import io.parley.it.harness.ChatSocket;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import io.parley.protocol.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Many messages at once: one sequence a conversation, without a hole, the same for everybody. */
class SequenceIT {

  private static final int EACH = 60;

  @RegisterExtension final People people = People.ofSharedServer();

  @Test
  void numbersAGroupsMessagesWithoutAHoleWhoeverSendsThem() {
    Person owner = people.register();
    List<Person> members = Stream.generate(people::register).limit(5).toList();
    String group = people.group(owner, members.toArray(Person[]::new));
    ChatSocket watcher = owner.connect();
    List<ChatSocket> senders = new ArrayList<>();
    members.forEach(member -> senders.add(member.connect()));
    members.forEach(member -> senders.add(member.connect()));
    int total = senders.size() * EACH;

    AtOnce.forEach(senders, sender -> sendMany(sender, ChatSocket.GROUP, group));
    Await.until("all acks", () -> senders.stream().mapToInt(s -> acks(s).size()).sum() == total);
    Await.until("all messages", () -> watcher.texts(group).size() >= total);

    int lines = 1 + members.size();
    assertThat(owner.history(group))
        .extracting(message -> message.path("seq").asLong())
        .containsExactlyElementsOf(LongStream.rangeClosed(1, lines + total).boxed().toList());
    List<JsonNode> history = owner.texts(group);
    assertThat(watcher.texts(group))
        .extracting(Wire.Message::getId)
        .containsExactlyElementsOf(ids(history));
    assertThat(senders.stream().flatMap(sender -> acks(sender).stream()).map(Wire.Ack::getId))
        .containsExactlyInAnyOrderElementsOf(ids(history));
    for (ChatSocket sender : senders) {
      Await.until("all messages", () -> sender.texts(group).size() >= total);
      assertThat(sender.texts(group))
          .extracting(Wire.Message::getId)
          .containsExactlyElementsOf(ids(history));
    }
  }

  @Test
  void keepsTheOrderOfEachSender() {
    Person anna = people.register();
    Person ben = people.register();
    String group = people.group(anna, ben);
    List<ChatSocket> senders = List.of(anna.connect(), ben.connect());

    AtOnce.forEach(senders, sender -> sendMany(sender, ChatSocket.GROUP, group));
    for (ChatSocket sender : senders) {
      Await.until("all acks", () -> acks(sender).size() == EACH);
    }

    for (Person person : List.of(anna, ben)) {
      assertThat(
              anna.texts(group).stream()
                  .filter(message -> message.path("senderId").asText().equals(person.id()))
                  .map(message -> message.path("content").asText()))
          .containsExactlyElementsOf(contents());
    }
  }

  @Test
  void numbersEachConversationByItself() {
    Person anna = people.register();
    List<Person> friends = Stream.generate(() -> people.registerFriendOf(anna)).limit(4).toList();
    List<ChatSocket> sockets = new ArrayList<>();
    friends.forEach(friend -> sockets.add(friend.connect()));
    ChatSocket annas = anna.connect();

    AtOnce.forEach(sockets, socket -> sendMany(socket, ChatSocket.DIRECT, anna.id()));
    for (ChatSocket socket : sockets) {
      Await.until("all acks", () -> acks(socket).size() == EACH);
      String conversation = acks(socket).get(0).getConversationId();
      Await.until("all messages", () -> annas.texts(conversation).size() == EACH);

      assertThat(acks(socket))
          .extracting(Wire.Ack::getSeq)
          .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, EACH).boxed().toList());
      assertThat(annas.texts(conversation))
          .extracting(Wire.Message::getContent)
          .containsExactlyElementsOf(contents());
    }
  }

  @Test
  void neverGoesBackInTime() {
    Person anna = people.register();
    Person ben = people.register();
    String conversation = people.befriend(anna, ben);
    List<ChatSocket> sockets = List.of(anna.connect(), anna.connect());

    AtOnce.forEach(sockets, socket -> sendMany(socket, ChatSocket.DIRECT, ben.id()));
    for (ChatSocket socket : sockets) {
      Await.until("all acks", () -> acks(socket).size() == EACH);
    }

    assertThat(ben.history(conversation))
        .extracting(message -> message.path("sentAt").asLong())
        .isSorted();
  }

  @Test
  void packsAtMostSixteenMessagesInAFrameAndNothingBeside() {
    Person anna = people.register();
    Person ben = people.registerFriendOf(anna);
    ChatSocket annas = anna.connect();
    ChatSocket bens = ben.connect();

    sendMany(annas, ChatSocket.DIRECT, ben.id());
    Await.until("all messages", () -> bens.texts().size() == EACH);

    assertThat(bens.frames())
        .allSatisfy(
            frame -> {
              assertThat(frame.getPackedCount()).isLessThanOrEqualTo(16);
              if (frame.getPackedCount() > 0) {
                assertThat(frame.toBuilder().clearPacked().build())
                    .isEqualTo(Wire.Message.getDefaultInstance());
              }
            });
  }

  private static boolean sendMany(ChatSocket sender, int messageType, String to) {
    contents().forEach(content -> sender.send(ChatSocket.text(messageType, to, content)));
    return true;
  }

  private static List<String> contents() {
    return LongStream.range(0, EACH).mapToObj(number -> "number " + number).toList();
  }

  private static List<Wire.Ack> acks(ChatSocket socket) {
    return socket.received().stream()
        .filter(Wire.Message::hasAck)
        .map(Wire.Message::getAck)
        .toList();
  }

  private static List<String> ids(List<JsonNode> history) {
    return history.stream().map(message -> message.path("id").asText()).toList();
  }
}
