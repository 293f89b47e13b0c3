package io.parley.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.it.harness.Answer;
import io.parley.it.harness.ChatSocket;
import io.parley.it.harness.ParleyServer;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import io.parley.protocol.Wire;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who is here is told to those who may know, at once, and to nobody else. */
class PresenceIT {

  private static ParleyServer server;

  @RegisterExtension final People people = People.of(server);

  @BeforeAll
  static void startWithAShortGrace() {
    Map<String, String> settings = new HashMap<>(ParleyServer.NO_LIMITS);
    settings.put("parley.presence.grace", "PT1S");
    settings.put("parley.presence.roll-call", "PT1S");
    server = ParleyServer.start(settings);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** How the viewer sees somebody; missing when it is not told. */
  private static JsonNode look(Person viewer, Person of) {
    JsonNode answer = viewer.api().get("/presence?of=" + of.id()).expect(200);
    assertThat(answer.size()).isLessThanOrEqualTo(1);
    return answer.path(0);
  }

  private static String status(Person viewer, Person of) {
    return look(viewer, of).path("status").asText("untold");
  }

  @Test
  void tellsFriendsAndNobodyElse() {
    Person anna = people.register();
    Person ben = people.registerFriendOf(anna);
    Person stranger = people.register();
    people.group(anna, ben, stranger);
    ChatSocket bens = ben.connect();
    ChatSocket strangers = stranger.connect();
    assertThat(status(ben, anna)).isEqualTo("offline");
    assertThat(status(stranger, anna)).isEqualTo("untold");

    ChatSocket annas = anna.connect();
    bens.awaitPresence(anna, "online");
    assertThat(status(ben, anna)).isEqualTo("online");
    assertThat(status(stranger, anna)).isEqualTo("untold");

    annas.use("away");
    bens.awaitPresence(anna, "away");
    annas.use("online");
    bens.awaitPresence(anna, "online");

    annas.close();
    Wire.Presence gone = bens.awaitPresence(anna, "offline");
    assertThat(gone.getLastSeenAt()).isPositive();
    JsonNode seen = look(ben, anna);
    assertThat(seen.path("lastSeenAt").asLong()).isEqualTo(gone.getLastSeenAt()).isPositive();
    strangers.awaitQuiet();
    assertThat(strangers.presences(anna)).isEmpty();
  }

  @Test
  void takesTheBestOfTwoDevices() {
    Person anna = people.register();
    Person ben = people.registerFriendOf(anna);
    ChatSocket bens = ben.connect();
    ChatSocket desk = anna.connect();
    ChatSocket sofa = anna.onAnotherDevice().connect();
    bens.awaitPresence(anna, "online");

    sofa.use("away");
    sofa.awaitQuiet();
    assertThat(status(ben, anna)).isEqualTo("online");
    desk.use("away");
    bens.awaitPresence(anna, "away");
    sofa.use("online");
    bens.awaitPresence(anna, "online");
    sofa.close();
    bens.awaitPresence(anna, "away");
    desk.close();
    bens.awaitPresence(anna, "offline");
  }

  @Test
  void showsTheStatusThatIsChosen() {
    Person anna = people.register();
    Person ben = people.registerFriendOf(anna);
    ChatSocket bens = ben.connect();
    ChatSocket annas = anna.connect();
    bens.awaitPresence(anna, "online");

    choose(anna, "dnd");
    bens.awaitPresence(anna, "dnd");
    annas.use("away");
    annas.awaitQuiet();
    assertThat(status(ben, anna)).isEqualTo("dnd");
    choose(anna, "away");
    bens.awaitPresence(anna, "away");
    annas.use("online");
    choose(anna, "online");
    bens.awaitPresence(anna, "online");
    choose(anna, "dnd");
    annas.close();
    bens.awaitPresence(anna, "offline");
    anna.connect();
    bens.awaitPresence(anna, "dnd");
  }

  private static void choose(Person person, String status) {
    person.api().patch("/me", Map.of("status", status)).expect(200);
  }

  @Test
  void followsWhoMaySeeItAtOnce() {
    Person anna = people.register();
    Person ben = people.registerFriendOf(anna);
    Person fellow = people.register();
    people.group(anna, fellow);
    ChatSocket bens = ben.connect();
    ChatSocket fellows = fellow.connect();
    anna.connect();
    bens.awaitPresence(anna, "online");
    assertThat(status(fellow, anna)).isEqualTo("untold");

    letSee(anna, "everyone");
    fellows.awaitPresence(anna, "online");
    assertThat(status(fellow, anna)).isEqualTo("online");

    letSee(anna, "nobody");
    assertThat(bens.awaitPresence(anna, "offline").getLastSeenAt()).isZero();
    assertThat(fellows.awaitPresence(anna, "offline").getLastSeenAt()).isZero();
    assertThat(status(ben, anna)).isEqualTo("untold");
    assertThat(status(anna, anna)).isEqualTo("online");

    letSee(anna, "friends");
    bens.awaitPresence(anna, "online");
    assertThat(status(fellow, anna)).isEqualTo("untold");
  }

  private static void letSee(Person person, String whom) {
    person.api().patch("/me", Map.of("privacy", Map.of("seesOnline", whom))).expect(200);
  }

  @Test
  void isToldToANewFriendAndNotToAFormerOne() {
    Person anna = people.register();
    Person ben = people.register();
    ChatSocket bens = ben.connect();
    ChatSocket annas = anna.connect();

    people.befriend(anna, ben);
    bens.awaitPresence(anna, "online");
    annas.awaitPresence(ben, "online");

    ben.api().delete("/friends/" + anna.id()).expect(204);
    assertThat(bens.awaitPresence(anna, "offline").getLastSeenAt()).isZero();
    assertThat(annas.awaitPresence(ben, "offline").getLastSeenAt()).isZero();
    assertThat(status(anna, ben)).isEqualTo("untold");
  }

  @Test
  void isNeverToldToSomebodyWhoIsBlocked() {
    Person anna = people.register();
    Person blocked = people.register();
    people.group(anna, blocked);
    letSee(anna, "everyone");
    ChatSocket annas = anna.connect();
    ChatSocket theirs = blocked.connect();
    assertThat(status(blocked, anna)).isEqualTo("online");

    anna.api().send("PUT", "/blocks/" + blocked.id(), null).expect(204);
    assertThat(theirs.awaitPresence(anna, "offline").getLastSeenAt()).isZero();
    int before = theirs.received().size();
    annas.use("away");
    annas.awaitQuiet();
    assertThat(status(anna, anna)).isEqualTo("away");
    theirs.awaitQuiet();
    assertThat(status(blocked, anna)).isEqualTo("untold");
    assertThat(status(anna, blocked)).isEqualTo("untold");
    assertThat(theirs.received().stream().skip(before)).noneMatch(Wire.Message::hasPresence);

    anna.api().delete("/blocks/" + blocked.id()).expect(204);
    theirs.awaitPresence(anna, "away");
  }

  @Test
  void endsAtOnceWithTheSession() {
    Person anna = people.register();
    Person ben = people.registerFriendOf(anna);
    ChatSocket bens = ben.connect();
    anna.connect();
    bens.awaitPresence(anna, "online");

    anna.api().delete("/session").expect(204);

    bens.awaitPresence(anna, "offline");
  }

  @Test
  void staysWithNobodyAfterACrash() {
    Person anna = people.register();
    Person ben = people.register();
    Person cleo = people.register();
    people.befriend(anna, ben);
    people.befriend(cleo, ben);
    ChatSocket bens = ben.connect();
    long connected = System.currentTimeMillis();
    anna.connect();
    bens.awaitPresence(anna, "online");
    comeAndGo(cleo, bens);
    comeAndGo(cleo, bens);

    server.kill();
    server.restart();

    JsonNode seen = look(ben, anna);
    assertThat(seen.path("status").asText()).isEqualTo("offline");
    assertThat(seen.path("lastSeenAt").asLong())
        .isBetween(connected - connected % 1_000, System.currentTimeMillis());
    ChatSocket again = ben.connect();
    anna.connect();
    again.awaitPresence(anna, "online");
  }

  /** It takes a grace, which is as long as the roll is called anew after. */
  private static void comeAndGo(Person person, ChatSocket friends) {
    ChatSocket socket = person.connect();
    friends.awaitPresence(person, "online");
    socket.close();
    friends.awaitPresence(person, "offline");
  }

  @Test
  void looksAtManyAtOnceAndAtNoMore() {
    Person anna = people.register();
    Person ben = people.registerFriendOf(anna);
    Person cleo = people.registerFriendOf(anna);
    ben.connect();
    String unknown = ids(98).collect(Collectors.joining(","));

    JsonNode found =
        anna.api().get("/presence?of=" + unknown + "," + ben.id() + "," + cleo.id()).expect(200);
    assertThat(found)
        .extracting(one -> one.path("accountId").asText() + " " + one.path("status").asText())
        .containsExactlyInAnyOrder(ben.id() + " online", cleo.id() + " offline");

    for (String wrong : List.of(unknown + "," + ids(3).collect(Collectors.joining(",")), "x", "")) {
      Answer answer = anna.api().get("/presence?of=" + wrong);
      assertThat(answer.expectProblem(422, "FIELD_INVALID").path("field").asText()).isEqualTo("of");
    }
    anna.api().get("/presence").expectProblem(422, "FIELD_REQUIRED");
  }

  private static Stream<String> ids(int count) {
    return Stream.generate(() -> UUID.randomUUID().toString()).limit(count);
  }

  @Test
  void refusesAStatusThatNoDeviceHas() {
    Person anna = people.register();
    ChatSocket annas = anna.connect();

    annas.use("dnd");
    annas.use("");

    annas.awaitQuiet();
    assertThat(annas.received().stream().filter(Wire.Message::hasError))
        .extracting(error -> error.getError().getName())
        .containsExactly("FIELD_INVALID", "FIELD_INVALID");
    assertThat(status(anna, anna)).isEqualTo("online");
  }
}
