package io.parley.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.it.harness.Api;
import io.parley.it.harness.Await;
import io.parley.it.harness.ChatSocket;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import io.parley.protocol.Wire;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people set for themselves, on all their devices; and the list of these. */
class MeIT {

  private static final int SESSION_ENDED = 4500;

  @RegisterExtension final People people = People.ofSharedServer();

  private static JsonNode change(Person person, Map<String, ?> change) {
    return person.api().patch("/me", change).expect(200);
  }

  private static void awaitAccountChange(ChatSocket socket) {
    socket.await("a hint that the account changed", Wire.Message::hasAccountChange);
  }

  @Test
  void beginsWithPrivacyThatKeepsStrangersOut() {
    JsonNode me = people.register().api().get("/me").expect(200);

    assertThat(me.path("privacy"))
        .isEqualTo(
            ((ObjectNode) me)
                .objectNode()
                .put("finds", "everyone")
                .put("writes", "friends")
                .put("seesOnline", "friends")
                .put("seesRead", "everyone"));
    for (String empty : List.of("signature", "email", "language", "theme", "avatar")) {
      assertThat(me.path(empty).asText("?")).as(empty).isEmpty();
    }
    assertThat(me.path("status").asText()).isEqualTo("online");
  }

  @Test
  void changesWhatIsNamedAndLeavesTheRest() {
    Person anna = people.register();
    change(
        anna,
        Map.of(
            "signature", " On holiday 🏝 ",
            "email", " anna@example.org ",
            "language", "zh",
            "theme", "dark",
            "status", "dnd",
            "privacy", Map.of("finds", "nobody", "seesOnline", "nobody")));

    JsonNode me =
        change(anna, Map.of("displayName", "Anna", "privacy", Map.of("writes", "everyone")));

    assertThat(me.path("displayName").asText()).isEqualTo("Anna");
    assertThat(me.path("signature").asText()).isEqualTo("On holiday 🏝");
    assertThat(me.path("email").asText()).isEqualTo("anna@example.org");
    assertThat(me.path("language").asText()).isEqualTo("zh");
    assertThat(me.path("theme").asText()).isEqualTo("dark");
    assertThat(me.path("status").asText()).isEqualTo("dnd");
    assertThat(me.path("privacy"))
        .isEqualTo(
            ((ObjectNode) me)
                .objectNode()
                .put("finds", "nobody")
                .put("writes", "everyone")
                .put("seesOnline", "nobody")
                .put("seesRead", "everyone"));
    assertThat(anna.api().get("/me").expect(200)).isEqualTo(me);
    assertThat(anna.onAnotherDevice().api().get("/me").expect(200)).isEqualTo(me);
    change(anna, Map.of("email", "", "signature", "", "language", "", "theme", ""));
    assertThat(anna.api().get("/me").expect(200).path("email").asText("?")).isEmpty();
  }

  @Test
  void tellsOnlyItsOwnDevicesWhatIsNobodyElsesBusiness() {
    Person anna = people.register();
    Person friend = people.registerFriendOf(anna);
    ChatSocket phone = anna.onAnotherDevice().connect();
    ChatSocket friends = friend.connect();

    change(anna, Map.of("theme", "dark", "email", "anna@example.org"));

    awaitAccountChange(phone);
    friends.awaitQuiet();
    assertThat(friends.received()).noneMatch(m -> m.hasAccountChange() || m.hasProfileChange());
    assertThat(friend.api().get("/friends").body()).doesNotContain("anna@example.org");
  }

  @Test
  void tellsFriendsTheNewSignature() {
    Person anna = people.register();
    ChatSocket friends = people.registerFriendOf(anna).connect();

    change(anna, Map.of("signature", "On holiday"));

    assertThat(
            friends
                .await("the signature", Wire.Message::hasProfileChange)
                .getProfileChange()
                .getProfile()
                .getSignature())
        .isEqualTo("On holiday");
  }

  @Test
  void isFoundByNobodyWhoseWishThatIs() {
    Person anna = people.register();
    Person stranger = people.register();

    change(anna, Map.of("privacy", Map.of("finds", "nobody")));
    assertThat(found(stranger, anna)).isFalse();
    change(anna, Map.of("displayName", "Anna Neumann"));
    assertThat(found(stranger, anna)).isFalse();
    change(anna, Map.of("privacy", Map.of("finds", "everyone")));
    assertThat(found(stranger, anna)).isTrue();
  }

  private static boolean found(Person by, Person person) {
    return by.api().get("/people?q=" + Api.encode(person.name())).items().stream()
        .anyMatch(hit -> hit.path("id").asText().equals(person.id()));
  }

  @ParameterizedTest
  @CsvSource({
    "displayName, '', DISPLAY_NAME_INVALID",
    "email, nonsense, EMAIL_INVALID",
    "email, a@b@c, EMAIL_INVALID",
    "email, a b@example.org, EMAIL_INVALID",
    "email, anna@example..org, EMAIL_INVALID",
    "email, anna@-example.org, EMAIL_INVALID",
    "language, tlh, FIELD_INVALID",
    "theme, pink, FIELD_INVALID",
    "status, offline, FIELD_INVALID",
    "status, '', FIELD_INVALID",
  })
  void refusesWhatMakesNoSenseAndChangesNothing(String field, String value, String code) {
    Person anna = people.register();
    JsonNode before = anna.api().get("/me").expect(200);

    JsonNode problem =
        anna.api()
            .patch("/me", Map.of(field, value, "signature", "kept only with the rest"))
            .expectProblem(422, code);

    assertThat(problem.path("field").asText()).isEqualTo(field);
    assertThat(anna.api().get("/me").expect(200)).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "finds, friends",
    "writes, nobody",
    "seesOnline, EVERYONE",
    "seesRead, friends",
    "finds, ''"
  })
  void refusesPrivacyThatIsNoChoice(String field, String value) {
    Person anna = people.register();

    JsonNode problem =
        anna.api()
            .patch("/me", Map.of("privacy", Map.of(field, value)))
            .expectProblem(422, "FIELD_INVALID");

    assertThat(problem.path("field").asText()).isEqualTo("privacy." + field);
  }

  @Test
  void refusesTextsThatAreTooLong() {
    Person anna = people.register();

    change(anna, Map.of("signature", "签".repeat(140)));
    assertThat(
            anna.api()
                .patch("/me", Map.of("signature", "签".repeat(141)))
                .expectProblem(422, "FIELD_TOO_LONG")
                .path("field")
                .asText())
        .isEqualTo("signature");
    anna.api()
        .patch("/me", Map.of("email", "a@" + "example.".repeat(32) + "org"))
        .expectProblem(422, "EMAIL_INVALID");
    anna.api().patch("/me", Map.of("signature", "one\nline")).expectProblem(422, "FIELD_INVALID");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"anna@example.org", "a+b@sub.example.co.uk", "root@localhost", "安娜@例子.中国"})
  void takesAddressesOfAllKinds(String address) {
    assertThat(change(people.register(), Map.of("email", address)).path("email").asText())
        .isEqualTo(address);
  }

  @Test
  void logsOutEverywhereElse() {
    Person anna = people.register();
    ChatSocket phone = anna.onAnotherDevice().connect();
    ChatSocket tablet = anna.onAnotherDevice().connect();
    ChatSocket here = anna.connect();

    anna.api().delete("/sessions").expect(204);

    assertThat(phone.awaitClose()).isEqualTo(SESSION_ENDED);
    assertThat(tablet.awaitClose()).isEqualTo(SESSION_ENDED);
    assertThat(here.isOpen()).isTrue();
    assertThat(anna.api().all("/sessions")).hasSize(1);
    anna.api().delete("/sessions").expect(204);
  }

  @Test
  void tellsTheOtherDevicesOfALogInAndALogOut() {
    Person anna = people.register();
    ChatSocket here = anna.connect();

    Person phone = anna.onAnotherDevice();
    awaitAccountChange(here);
    int before = here.received().size();
    phone.api().delete("/session").expect(204);

    here.awaitAfter(before, "a hint of the log-out", Wire.Message::hasAccountChange);
  }

  @Test
  void knowsWhenADeviceThatAsksForNothingWasLastThere() {
    Person anna = people.register();
    Person phone = anna.onAnotherDevice();
    long loggedIn = lastSeenElsewhere(anna);
    ChatSocket socket = phone.connect();

    socket.close();

    Await.until("the end of the connection is noted", () -> lastSeenElsewhere(anna) > loggedIn);
  }

  private static long lastSeenElsewhere(Person person) {
    return person.api().all("/sessions").stream()
        .filter(session -> !session.path("current").asBoolean())
        .findFirst()
        .orElseThrow()
        .path("lastSeenAt")
        .asLong();
  }
}
