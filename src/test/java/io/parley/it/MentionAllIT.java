package io.parley.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.it.harness.ChatSocket;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import io.parley.protocol.Wire;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever may can have the attention of a whole group; it stands until one has read it. */
class MentionAllIT {

  @RegisterExtension final People people = People.ofSharedServer();

  private Person anna;
  private Person ben;
  private String group;

  @BeforeEach
  void makeAGroup() {
    anna = people.register();
    ben = people.register();
    group = people.group(anna, ben);
  }

  private static boolean mentioned(Person person, String group) {
    return person.conversation(group).path("mentioned").asBoolean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"@all, dinner", "dinner @All", "请@所有人看一下", "看@all！"})
  void isSeenUntilItIsRead(String text) {
    ChatSocket bens = ben.connect();
    boolean before = mentioned(ben, group);
    long seq = anna.connect().sayTo(group, text).getSeq();

    assertThat(before).isFalse();
    assertThat(mentioned(ben, group)).isTrue();
    assertThat(mentioned(anna, group)).as("by whom it is").isFalse();

    bens.read(group, seq);
    bens.await("one's own receipt", Wire.Message::hasReceipt);

    assertThat(mentioned(ben, group)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"me@all.example", "@allan", "all of you", "@all.example"})
  void isNotWhateverLooksLikeIt(String text) {
    ben.connect().sayTo(group, text);

    assertThat(mentioned(anna, group)).isFalse();
  }

  @Test
  void isForTheAdminsUnlessTheGroupLetsEverybody() {
    ChatSocket bens = ben.connect();

    Wire.Error error =
        bens.sendAndAwaitError(ChatSocket.text(ChatSocket.GROUP, group, "@all listen"));
    anna.api().patch("/groups/" + group, Map.of("whoMentionsAll", "members")).expect(200);
    bens.sayTo(group, "@all listen");

    assertThat(error.getName()).isEqualTo("MENTION_ALL_DENIED");
    assertThat(anna.texts(group)).hasSize(1);
    assertThat(mentioned(anna, group)).isTrue();
  }

  @Test
  void isNothingBetweenTwo() {
    String conversation = people.befriend(anna, ben);

    ben.connect().say(anna, "@all two of us");

    assertThat(mentioned(anna, conversation)).isFalse();
  }
}
