package io.parley.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.it.harness.ChatSocket;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What somebody is called in a group goes with what they write there, and nowhere else. */
class NicknameIT {

  @RegisterExtension final People people = People.ofSharedServer();

  private static void callOneself(Person person, String group, String nickname) {
    person
        .api()
        .patch("/groups/" + group + "/members/me", Map.of("nickname", nickname))
        .expect(200);
  }

  private static List<String> nicknames(List<JsonNode> messages) {
    return messages.stream().map(message -> message.path("nickname").asText()).toList();
  }

  @Test
  void goesWithAMessageLiveAndInTheHistory() {
    Person anna = people.register();
    Person ben = people.register();
    String direct = people.befriend(anna, ben);
    String group = people.group(anna, ben);
    String other = people.group(anna, ben);
    ChatSocket annas = anna.connect();
    ChatSocket bens = ben.connect();

    bens.sayTo(group, "before");
    callOneself(ben, group, "Captain");
    bens.sayTo(group, "aye");
    bens.sayTo(other, "here I am Ben");
    bens.say(anna, "and here");

    assertThat(annas.awaitText("before").getNickname()).isEmpty();
    assertThat(annas.awaitText("aye").getNickname()).isEqualTo("Captain");
    assertThat(annas.awaitText("here I am Ben").getNickname()).isEmpty();
    assertThat(annas.awaitText("and here").getNickname()).isEmpty();
    assertThat(nicknames(anna.texts(group))).as("as of now").containsExactly("Captain", "Captain");
    assertThat(nicknames(anna.texts(other))).containsExactly("");
    assertThat(nicknames(anna.texts(direct))).containsExactly("");
    assertThat(anna.conversation(group).path("lastMessage").path("nickname").asText())
        .isEqualTo("Captain");
  }

  @Test
  void isGoneWithTheNicknameAndWithTheMember() {
    Person anna = people.register();
    Person ben = people.register();
    Person carl = people.register();
    String group = people.group(anna, ben, carl);
    ChatSocket bens = ben.connect();
    callOneself(ben, group, "Captain");
    callOneself(carl, group, "Cook");
    carl.connect().sayTo(group, "soup");
    callOneself(ben, group, "");
    carl.api().delete("/groups/" + group + "/members/me").expect(204);
    bens.sayTo(group, "aye");

    assertThat(bens.awaitText("aye").getNickname()).isEmpty();
    assertThat(nicknames(anna.texts(group))).containsOnly("");
  }
}
