package io.parley.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.common.ErrorCode;
import io.parley.it.harness.AtOnce;
import io.parley.it.harness.ChatSocket;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import io.parley.protocol.Wire;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** That somebody is typing reaches the others in the conversation, and nobody else. */
class TypingIT {

  @RegisterExtension final People people = People.ofSharedServer();

  @Test
  void tellsTheOtherOneOfTwo() {
    Person anna = people.register();
    Person ben = people.register();
    String conversation = people.befriend(anna, ben);
    ChatSocket annas = anna.connect();
    ChatSocket bens = ben.connect();

    annas.type(ChatSocket.DIRECT, ben.id());

    Wire.Typing typing = bens.await("typing", Wire.Message::hasTyping).getTyping();
    assertThat(typing.getConversationId()).isEqualTo(conversation);
    assertThat(typing.getAccountId()).isEqualTo(anna.id());
    assertThat(typings(annas)).isEmpty();
  }

  @Test
  void tellsTheOtherMembersOfAGroupAndNobodyElse() {
    Person anna = people.register();
    Person ben = people.register();
    Person stranger = people.registerFriendOf(anna);
    String group = people.group(anna, ben);
    ChatSocket annas = anna.connect();
    ChatSocket bens = ben.connect();
    ChatSocket strangers = stranger.connect();

    annas.type(ChatSocket.GROUP, group);

    Wire.Typing typing = bens.await("typing", Wire.Message::hasTyping).getTyping();
    assertThat(typing.getConversationId()).isEqualTo(group);
    strangers.awaitQuiet();
    assertThat(typings(strangers)).isEmpty();
  }

  @Test
  void tellsNothingBetweenMembersOneOfWhomHasBlockedTheOther() {
    Person anna = people.register();
    Person ben = people.register();
    Person cleo = people.register();
    String group = people.group(anna, ben, cleo);
    anna.api().send("PUT", "/blocks/" + ben.id(), null).expect(204);
    ChatSocket annas = anna.connect();
    ChatSocket bens = ben.connect();
    ChatSocket cleos = cleo.connect();

    annas.type(ChatSocket.GROUP, group);
    bens.type(ChatSocket.GROUP, group);
    cleos.await("both", message -> typings(cleos).size() == 2);
    cleos.sayTo(group, "what is it");
    annas.awaitText("what is it");
    bens.awaitText("what is it");

    assertThat(typings(annas)).isEmpty();
    assertThat(typings(bens)).isEmpty();
  }

  @Test
  void tellsNothingInALargeGroup() {
    Person anna = people.register();
    Person ben = people.register();
    String group = people.group(anna, ben);
    AtOnce.forEach(
        Stream.generate(people::register).limit(31).toList(),
        person -> person.api().post("/groups/" + group + "/members").expect(200));
    ChatSocket annas = anna.connect();
    ChatSocket bens = ben.connect();

    annas.type(ChatSocket.GROUP, group);
    annas.sayTo(group, "to all of you");
    bens.awaitText("to all of you");

    assertThat(typings(bens)).isEmpty();
  }

  @Test
  void tellsItOnceHoweverOftenItIsSaid() {
    Person anna = people.register();
    Person ben = people.registerFriendOf(anna);
    ChatSocket annas = anna.connect();
    ChatSocket bens = ben.connect();

    for (int times = 0; times < 20; times++) {
      annas.type(ChatSocket.DIRECT, ben.id());
    }
    annas.say(ben, "at last");
    bens.awaitText("at last");

    assertThat(typings(bens)).hasSizeBetween(1, 3);
    assertThat(ben.history(bens.awaitText("at last").getConversationId())).hasSize(1);
  }

  @Test
  void refusesWhomNobodyHereMayWriteTo() {
    Person anna = people.register();
    Person stranger = people.register();
    String group = people.group(stranger);
    ChatSocket annas = anna.connect();

    annas.type(ChatSocket.DIRECT, stranger.id());
    annas.type(ChatSocket.GROUP, group);
    annas.type(ChatSocket.DIRECT, "nobody");
    annas.type(3, stranger.id());

    annas.awaitQuiet();
    assertThat(annas.received().stream().filter(Wire.Message::hasError))
        .extracting(error -> error.getError().getName())
        .containsExactly(
            ErrorCode.NOT_FRIENDS.name(),
            ErrorCode.NOT_A_MEMBER.name(),
            ErrorCode.UNKNOWN_RECIPIENT.name(),
            ErrorCode.UNKNOWN_TYPE.name());
  }

  private static List<Wire.Message> typings(ChatSocket socket) {
    return socket.received().stream().filter(Wire.Message::hasTyping).toList();
  }
}
