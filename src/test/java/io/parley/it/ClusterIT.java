package io.parley.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.it.harness.AtOnce;
import io.parley.it.harness.Await;
import io.parley.it.harness.ChatSocket;
import io.parley.it.harness.Cluster;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import io.parley.protocol.Wire;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two nodes are one server: whoever is at one hears what happens at the other. */
@OnMySqlOnly
class ClusterIT {

  private static final int SESSION_ENDED = 4500;
  private static final int MANY = 200;

  private static Cluster cluster;

  @RegisterExtension final People people = People.of(cluster.one());

  @BeforeAll
  static void start() {
    cluster =
        Cluster.start(Map.of("parley.presence.grace", "PT1S", "parley.presence.roll-call", "PT1S"));
  }

  @AfterAll
  static void stop() {
    cluster.close();
  }

  private static Person atTheOther(Person person) {
    return person.at(cluster.other());
  }

  @Test
  void deliversWhatTwoWriteAtOnceOnTwoNodesOnceAndInOrder() {
    Person anna = people.register();
    Person ben = people.register();
    String conversation = people.befriend(anna, ben);
    ChatSocket annas = anna.connect();
    ChatSocket bens = atTheOther(ben).connect();
    ChatSocket annasSecond = atTheOther(anna).connect();

    AtOnce.forEach(
        List.of(annas, bens),
        socket -> {
          String to = socket == annas ? ben.id() : anna.id();
          IntStream.range(0, MANY)
              .forEach(n -> socket.send(ChatSocket.text(ChatSocket.DIRECT, to, "number " + n)));
          return to;
        });

    for (ChatSocket socket : List.of(annas, bens, annasSecond)) {
      Await.until("all messages", () -> socket.texts(conversation).size() >= 2 * MANY);
      assertThat(socket.texts(conversation))
          .extracting(Wire.Message::getSeq)
          .containsExactlyElementsOf(LongStream.rangeClosed(1, 2 * MANY).boxed().toList());
    }
    assertThat(anna.history(conversation)).hasSize(2 * MANY);
  }

  @Test
  void tellsAtTheOtherNodeWhoTypesAndWhoHasRead() {
    Person anna = people.register();
    Person ben = people.register();
    String conversation = people.befriend(anna, ben);
    ChatSocket annas = anna.connect();
    ChatSocket bens = atTheOther(ben).connect();

    bens.type(ChatSocket.DIRECT, anna.id());
    annas.await("ben types", message -> message.getTyping().getAccountId().equals(ben.id()));
    annas.say(ben, "hello");
    bens.awaitText("hello");
    bens.read(conversation, 1);
    annas.await("ben has read", message -> message.getReceipt().getAccountId().equals(ben.id()));
  }

  @Test
  void makesFriendsAcrossNodesWhoMayWriteAtOnce() {
    Person anna = people.register();
    Person ben = people.register();
    ChatSocket annas = anna.connect();
    ChatSocket bens = atTheOther(ben).connect();
    bens.sendAndAwaitError(ChatSocket.text(ChatSocket.DIRECT, anna.id(), "may I?"));

    people.befriend(anna, ben);
    bens.await("friends", Wire.Message::hasFriendChange);
    Await.until("the other node to know", () -> says(bens, anna.id(), "now I may"));
    annas.awaitText("now I may");

    anna.api().put("/blocks/" + ben.id()).expect(204);
    Await.until("the other node to know of the block", () -> !says(bens, anna.id(), "still?"));
  }

  private static boolean says(ChatSocket socket, String to, String text) {
    Wire.Message message = ChatSocket.text(ChatSocket.DIRECT, to, text);
    int before = socket.received().size();
    socket.send(message);
    return socket
        .awaitAfter(
            before,
            "an answer",
            answer ->
                answer.getAck().getClientId().equals(message.getClientId())
                    || answer.getError().getClientId().equals(message.getClientId()))
        .hasAck();
  }

  @Test
  void hearsAGroupAtTheOtherNodeFromJoiningToLeaving() {
    Person anna = people.register();
    Person ben = people.register();
    ChatSocket annas = anna.connect();
    ChatSocket bens = atTheOther(ben).connect();
    String group = people.group(anna, ben);

    bens.await("the group", Wire.Message::hasGroupChange);
    annas.sendAndAwait(ChatSocket.text(ChatSocket.GROUP, group, "welcome"));
    bens.awaitText("welcome");
    bens.sendAndAwait(ChatSocket.text(ChatSocket.GROUP, group, "thank you"));
    annas.awaitText("thank you");

    atTheOther(ben).api().delete("/groups/" + group + "/members/me").expect(204);
    annas.await(
        "ben to leave",
        message -> message.getGroupChange().getKind() == Wire.GroupChange.Kind.LEFT);
    annas.sendAndAwait(ChatSocket.text(ChatSocket.GROUP, group, "to myself"));
    annas.awaitText("to myself");
    bens.awaitQuiet();
    assertThat(bens.texts()).extracting(Wire.Message::getContent).doesNotContain("to myself");
  }

  @Test
  void showsAtTheOtherNodeWhoIsHere() {
    Person anna = people.register();
    Person ben = people.registerFriendOf(anna);
    ChatSocket bens = atTheOther(ben).connect();
    assertThat(status(atTheOther(ben), anna)).isEqualTo("offline");

    ChatSocket annas = anna.connect();
    bens.awaitPresence(anna, "online");
    assertThat(status(atTheOther(ben), anna)).isEqualTo("online");
    annas.use("away");
    bens.awaitPresence(anna, "away");
    ChatSocket second = atTheOther(anna).connect();
    bens.awaitPresence(anna, "online");
    second.close();
    bens.awaitPresence(anna, "away");
    annas.close();
    bens.awaitPresence(anna, "offline");
  }

  private static String status(Person viewer, Person of) {
    return viewer.api().get("/presence?of=" + of.id()).expect(200).path(0).path("status").asText();
  }

  @Test
  void endsALoginAtBothNodes() {
    Person anna = people.register();
    Person device = anna.onAnotherDevice();
    ChatSocket elsewhere = atTheOther(device).connect();
    atTheOther(device).api().get("/me").expect(200);

    anna.api().delete("/sessions").expect(204);

    assertThat(elsewhere.awaitClose()).isEqualTo(SESSION_ENDED);
    atTheOther(device).api().get("/me").expect(401);
  }
}
