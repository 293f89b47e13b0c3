package io.parley.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.it.harness.ChatSocket;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import io.parley.protocol.Wire;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who lets nobody know what they have read: nobody learns of it, and they learn of nobody. */
class ReadPrivacyIT {

  private static final long UNTOLD = -1;

  @RegisterExtension final People people = People.ofSharedServer();

  private Person anna;
  private Person ben;
  private ChatSocket annas;
  private ChatSocket bens;

  @BeforeEach
  void meet() {
    anna = people.register();
    ben = people.register();
  }

  private void connect() {
    annas = anna.connect();
    bens = ben.connect();
  }

  private static void letSee(Person person, String whom) {
    person.api().patch("/me", Map.of("privacy", Map.of("seesRead", whom))).expect(200);
  }

  private static long othersRead(Person viewer, String conversation) {
    return viewer.conversation(conversation).path("othersReadSeq").asLong();
  }

  private static List<String> readers(ChatSocket socket) {
    return socket.received().stream()
        .filter(Wire.Message::hasReceipt)
        .map(receipt -> receipt.getReceipt().getAccountId())
        .toList();
  }

  @Test
  void isGiveAndTakeBetweenTwo() {
    String conversation = people.befriend(anna, ben);
    letSee(anna, "nobody");
    connect();
    bens.say(anna, "one");
    annas.awaitText("one");
    ChatSocket annasPhone = anna.onAnotherDevice().connect();

    annas.read(conversation, 1);
    annasPhone.await("a receipt", Wire.Message::hasReceipt);
    annas.await("a receipt", Wire.Message::hasReceipt);
    annas.say(ben, "two");
    bens.awaitText("two");
    bens.read(conversation, 2);
    bens.await("a receipt", Wire.Message::hasReceipt);
    bens.say(anna, "three");
    annas.awaitText("three");

    assertThat(readers(bens)).containsOnly(ben.id());
    assertThat(readers(annas)).containsOnly(anna.id());
    assertThat(othersRead(ben, conversation)).isEqualTo(UNTOLD);
    assertThat(othersRead(anna, conversation)).isEqualTo(UNTOLD);
    assertThat(anna.conversation(conversation).path("readSeq").asLong()).isEqualTo(2);
  }

  @Test
  void isTakenBackAtOnce() {
    String conversation = people.befriend(anna, ben);
    letSee(anna, "nobody");
    connect();
    bens.say(anna, "one");
    annas.read(conversation, 1);
    annas.await("a receipt", Wire.Message::hasReceipt);

    letSee(anna, "everyone");
    bens.say(anna, "two");
    annas.read(conversation, 2);

    Wire.Message receipt =
        bens.await("a receipt", frame -> frame.getReceipt().getAccountId().equals(anna.id()));
    assertThat(receipt.getReceipt().getSeq()).isEqualTo(2);
    assertThat(othersRead(ben, conversation)).isEqualTo(2);
  }

  @Test
  void leavesTheOthersOfAGroupToThemselves() {
    Person cleo = people.register();
    String group = people.group(anna, ben, cleo);
    letSee(anna, "nobody");
    connect();
    ChatSocket cleos = cleo.connect();
    long one = cleos.sayTo(group, "one").getSeq();
    long two = cleos.sayTo(group, "two").getSeq();

    annas.read(group, two);
    annas.await("a receipt", Wire.Message::hasReceipt);
    bens.read(group, one);
    cleos.await("a receipt", frame -> frame.getReceipt().getAccountId().equals(ben.id()));
    bens.await("a receipt", Wire.Message::hasReceipt);
    cleos.sayTo(group, "three");
    annas.awaitText("three");
    bens.awaitText("three");

    assertThat(readers(cleos)).containsExactly(ben.id());
    assertThat(readers(bens)).containsExactly(ben.id());
    assertThat(readers(annas)).containsExactly(anna.id());
    assertThat(othersRead(cleo, group)).isEqualTo(one);
    assertThat(othersRead(anna, group)).isEqualTo(UNTOLD);
  }

  @Test
  void holdsBetweenMembersOneOfWhomHasBlockedTheOther() {
    String group = people.group(anna, ben);
    anna.api().send("PUT", "/blocks/" + ben.id(), null).expect(204);
    connect();
    long one = annas.sayTo(group, "one").getSeq();
    bens.awaitText("one");
    bens.read(group, one);
    bens.await("a receipt", Wire.Message::hasReceipt);
    long two = bens.sayTo(group, "two").getSeq();
    annas.awaitText("two");
    annas.read(group, two);
    annas.await("a receipt", Wire.Message::hasReceipt);
    annas.sayTo(group, "three");
    bens.awaitText("three");

    assertThat(readers(annas)).containsOnly(anna.id());
    assertThat(readers(bens)).containsOnly(ben.id());
    assertThat(othersRead(anna, group)).isEqualTo(UNTOLD);
    assertThat(othersRead(ben, group)).isEqualTo(UNTOLD);
  }
}
