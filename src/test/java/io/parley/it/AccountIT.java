package io.parley.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.it.harness.Answer;
import io.parley.it.harness.Api;
import io.parley.it.harness.AtOnce;
import io.parley.it.harness.ChatSocket;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import io.parley.protocol.Wire;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Accounts, and where they are logged in. */
class AccountIT {

  private static final int SESSION_ENDED = 4500;

  @RegisterExtension final People people = People.ofSharedServer();

  private Answer logIn(String name, String password) {
    return people.anonymous().post("/session", Map.of("name", name, "password", password));
  }

  @Test
  void changesThePasswordAndLogsOutEverywhereElse() {
    Person anna = people.register();
    Person otherDevice = anna.onAnotherDevice();
    ChatSocket here = anna.connect();
    ChatSocket there = otherDevice.connect();

    changePassword(anna, anna.password(), "another fine pass phrase").expect(204);

    assertThat(there.awaitClose()).isEqualTo(SESSION_ENDED);
    otherDevice.api().get("/me").expectProblem(401, "NOT_LOGGED_IN");
    here.awaitQuiet();
    anna.api().get("/me").expect(200);
    logIn(anna.name(), anna.password()).expectProblem(401, "WRONG_CREDENTIALS");
    logIn(anna.name(), "another fine pass phrase").expect(200);
  }

  @Test
  void changesNoPasswordWithoutTheCurrentOne() {
    Person anna = people.register();
    Person otherDevice = anna.onAnotherDevice();

    JsonNode wrong =
        changePassword(anna, "not the password", "another fine pass phrase")
            .expectProblem(403, "WRONG_PASSWORD");

    assertThat(wrong.path("field").asText()).isEqualTo("current");
    otherDevice.api().get("/me").expect(200);
    logIn(anna.name(), anna.password()).expect(200);
  }

  @ParameterizedTest
  @CsvSource({
    "short12, PASSWORD_TOO_SHORT",
    "password1, PASSWORD_TOO_COMMON",
    "NAME, PASSWORD_LIKE_NAME",
  })
  void changesToNoPasswordThatIsEasyToGuess(String next, String code) {
    Person anna = people.register();
    String password = next.replace("NAME", anna.name());

    JsonNode weak = changePassword(anna, anna.password(), password).expectProblem(422, code);

    assertThat(weak.path("field").asText()).isEqualTo("next");
    logIn(anna.name(), anna.password()).expect(200);
  }

  @Test
  void changesThePasswordOnceWhenTwoDevicesDoAtTheSameMoment() {
    Person anna = people.register();
    List<Person> devices = List.of(anna, anna.onAnotherDevice());

    List<Answer> answers =
        AtOnce.forEach(
            devices,
            device -> changePassword(device, anna.password(), "phrase of " + device.hashCode()));

    assertThat(answers).filteredOn(answer -> answer.status() == 204).hasSize(1);
    logIn(anna.name(), anna.password()).expectProblem(401, "WRONG_CREDENTIALS");
  }

  private static Answer changePassword(Person person, String current, String next) {
    return person.api().post("/me/password", Map.of("current", current, "next", next));
  }

  @Test
  void registersAndIsLoggedIn() {
    String name = People.newName();
    Api api = people.anonymous();

    Answer answer =
        api.post("/accounts", Map.of("name", name, "password", "correct horse battery"));
    JsonNode me = answer.expect(201);

    assertThat(me.path("name").asText()).isEqualTo(name);
    assertThat(me.path("displayName").asText()).isEqualTo(name);
    assertThat(me.path("avatar").asText()).isEmpty();
    assertThat(me.path("administrator").asBoolean()).isFalse();
    assertThat(api.get("/me").expect(200)).isEqualTo(me);
    assertThat(answer.header("Set-Cookie"))
        .startsWith("parley_session=")
        .contains("HttpOnly", "SameSite=Strict", "Path=/")
        .doesNotContain("Secure");
    assertThat(answer.body()).doesNotContain("assword", "oken");
  }

  @ParameterizedTest
  @CsvSource({
    "short12, PASSWORD_TOO_SHORT",
    "password1, PASSWORD_TOO_COMMON",
    "PassWord1, PASSWORD_TOO_COMMON",
    "NAME, PASSWORD_LIKE_NAME",
    "LONG, PASSWORD_TOO_LONG"
  })
  void refusesABadPassword(String password, String code) {
    String name = People.newName();
    String tried =
        switch (password) {
          case "NAME" -> name.toUpperCase(Locale.ROOT);
          case "LONG" -> "x1".repeat(65);
          default -> password;
        };

    JsonNode problem =
        people
            .anonymous()
            .post("/accounts", Map.of("name", name, "password", tried))
            .expectProblem(422, code);

    assertThat(problem.path("field").asText()).isEqualTo("password");
  }

  @Test
  void needsNameAndPassword() {
    Api nobody = people.anonymous();

    nobody.post("/accounts", Map.of("name", People.newName())).expectProblem(422, "FIELD_REQUIRED");
    nobody
        .post("/accounts", Map.of("password", "correct horse battery"))
        .expectProblem(422, "FIELD_REQUIRED");
    nobody.post("/session", Map.of("name", "x")).expectProblem(422, "FIELD_REQUIRED");
  }

  @Test
  void saysNothingOfWhetherAnAccountExists() {
    Person anna = people.register();

    JsonNode wrongPassword =
        logIn(anna.name(), "wrong horse").expectProblem(401, "WRONG_CREDENTIALS");
    JsonNode wrongName =
        logIn(People.newName(), "wrong horse").expectProblem(401, "WRONG_CREDENTIALS");

    assertThat(wrongPassword).isEqualTo(wrongName);
  }

  @Test
  void logsInInAnyCase() {
    Person anna = people.register();

    assertThat(
            logIn(anna.name().toUpperCase(Locale.ROOT), anna.password())
                .expect(200)
                .path("id")
                .asText())
        .isEqualTo(anna.id());
  }

  @Test
  void logsOutTheCookieAndItsSockets() {
    Person anna = people.register();
    Person ben = people.registerFriendOf(anna);
    Person phone = anna.onAnotherDevice();
    Api stolen = anna.api().copy();
    ChatSocket first = anna.connect();
    ChatSocket second = anna.connect();
    ChatSocket phones = phone.connect();

    Answer loggedOut = anna.api().delete("/session");
    loggedOut.expect(204);

    assertThat(loggedOut.header("Set-Cookie")).startsWith("parley_session=;").contains("Max-Age=0");
    assertThat(first.awaitClose()).isEqualTo(SESSION_ENDED);
    assertThat(second.awaitClose()).isEqualTo(SESSION_ENDED);
    stolen.get("/me").expectProblem(401, "NOT_LOGGED_IN");
    assertThat(ChatSocket.handshake(people.server().socket(), stolen.credentials())).isEqualTo(401);
    assertThat(phones.isOpen()).isTrue();
    ben.connect().say(anna, "to your phone");
    phones.awaitText("to your phone");
  }

  @Test
  void logsInAndOutWithABearerToken() {
    Person anna = people.register();
    Map<String, Object> login =
        Map.of("name", anna.name(), "password", anna.password(), "bearer", true);

    Answer answer = people.anonymous().post("/session", login);
    JsonNode body = answer.expect(200);
    Api program = Api.withBearer(people.server(), body.path("token").asText());

    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(body.path("me").path("id").asText()).isEqualTo(anna.id());
    assertThat(program.get("/me").expect(200)).isEqualTo(body.path("me"));
    program.send("/session", request -> request.DELETE()).expect(204);
    program.get("/me").expectProblem(401, "NOT_LOGGED_IN");
    anna.api().get("/me").expect(200);
  }

  @Test
  void listsSessionsAndEndsOneOfAnotherDevice() {
    Person anna = people.register();
    Person phone = anna.onAnotherDevice();
    ChatSocket phones = phone.connect();
    ChatSocket annas = anna.connect();
    List<JsonNode> sessions = anna.api().all("/sessions");
    String other =
        sessions.stream()
            .filter(session -> !session.path("current").asBoolean())
            .findFirst()
            .orElseThrow()
            .path("id")
            .asText();

    anna.api().delete("/sessions/" + other).expect(204);

    assertThat(phones.awaitClose()).isEqualTo(SESSION_ENDED);
    phone.api().get("/me").expectProblem(401, "NOT_LOGGED_IN");
    assertThat(annas.isOpen()).isTrue();
    assertThat(sessions).hasSize(2).allMatch(session -> !session.path("device").asText().isEmpty());
    assertThat(sessions).allMatch(session -> session.path("address").asText().equals("127.0.0.1"));
    assertThat(anna.api().all("/sessions")).hasSize(1);
    anna.api().delete("/sessions/" + other).expectProblem(404, "SESSION_NOT_FOUND");
  }

  @Test
  void endsNoSessionOfSomebodyElse() {
    Person anna = people.register();
    Person stranger = people.register();
    String annas = anna.api().all("/sessions").get(0).path("id").asText();

    stranger.api().delete("/sessions/" + annas).expectProblem(404, "SESSION_NOT_FOUND");

    anna.api().get("/me").expect(200);
  }

  @Test
  void namesTheBrowserOfASession() {
    Person anna = people.register();
    String firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    String body = "{\"name\":\"%s\",\"password\":\"%s\"}".formatted(anna.name(), anna.password());

    people
        .anonymous()
        .send(
            "/session",
            request ->
                request
                    .POST(BodyPublishers.ofString(body))
                    .header("Content-Type", "application/json")
                    .header("X-Requested-With", "parley")
                    .header("User-Agent", firefox))
        .expect(200);

    assertThat(anna.api().all("/sessions"))
        .extracting(session -> session.path("device").asText())
        .contains("Firefox on Linux");
  }

  @Test
  void changesItsDisplayNameLiveForFriendsAndFellowMembers() {
    Person anna = people.register();
    Person friend = people.registerFriendOf(anna);
    Person fellow = people.register();
    Person stranger = people.register();
    people.group(fellow, anna);
    List<ChatSocket> audience = List.of(anna.connect(), friend.connect(), fellow.connect());
    ChatSocket strangers = stranger.connect();

    JsonNode me = anna.api().patch("/me", Map.of("displayName", " Änna 安娜 ")).expect(200);

    for (ChatSocket socket : audience) {
      Wire.Profile profile =
          socket
              .await("the new name", Wire.Message::hasProfileChange)
              .getProfileChange()
              .getProfile();
      assertThat(profile.getId()).isEqualTo(anna.id());
      assertThat(profile.getDisplayName()).isEqualTo("Änna 安娜");
    }
    strangers.awaitQuiet();
    assertThat(strangers.received()).noneMatch(Wire.Message::hasProfileChange);
    assertThat(me.path("displayName").asText()).isEqualTo("Änna 安娜");
    assertThat(
            friend
                .api()
                .get("/friends")
                .items()
                .get(0)
                .path("profile")
                .path("displayName")
                .asText())
        .isEqualTo("Änna 安娜");
    assertThat(stranger.api().get("/people?q=" + Api.encode("安娜")).items())
        .anyMatch(person -> person.path("id").asText().equals(anna.id()));
    anna.api().patch("/me", Map.of("displayName", " ")).expectProblem(422, "DISPLAY_NAME_INVALID");
  }

  @Test
  void makesTheFirstAdministratorByTheTokenInTheLog() {
    Person anna = people.register();
    Person ben = people.register();
    String token = setupToken();

    anna.api()
        .post("/administrators", Map.of("token", "guess"))
        .expectProblem(403, "SETUP_TOKEN_INVALID");
    people
        .anonymous()
        .post("/administrators", Map.of("token", token))
        .expectProblem(401, "NOT_LOGGED_IN");
    JsonNode me = anna.api().post("/administrators", Map.of("token", token)).expect(200);

    assertThat(me.path("administrator").asBoolean()).isTrue();
    assertThat(anna.api().get("/me").expect(200).path("administrator").asBoolean()).isTrue();
    ben.api()
        .post("/administrators", Map.of("token", token))
        .expectProblem(403, "SETUP_TOKEN_INVALID");
    assertThat(ben.api().get("/me").expect(200).path("administrator").asBoolean()).isFalse();
  }

  private String setupToken() {
    Matcher matcher =
        Pattern.compile("one-time token ([A-Za-z0-9_-]{43})").matcher(people.server().log());
    assertThat(matcher.find()).as("the log names a token").isTrue();
    return matcher.group(1);
  }

  @Test
  void slowsDownWhoGuessesThePasswordOfAnAccount() {
    Person anna = people.register();
    int attempts = 0;
    Answer answer = logIn(anna.name(), "guess 0");
    while (answer.status() == 401 && attempts < 20) {
      attempts++;
      answer = logIn(anna.name(), "guess " + attempts);
    }

    JsonNode problem = answer.expectProblem(429, "LOGIN_BACKOFF");

    assertThat(attempts).isGreaterThanOrEqualTo(5);
    assertThat(problem.path("retryAfter").asInt()).isPositive();
    assertThat(answer.header("Retry-After")).isEqualTo(problem.path("retryAfter").asText());
    anna.api().get("/me").expect(200);
  }

  @Test
  void keepsNoPasswordAndNoTokenInTheLog() {
    String secret = "a very secret " + People.newName();
    String name = People.newName();
    Api api = people.anonymous();
    api.post("/accounts", Map.of("name", name, "password", secret)).expect(201);
    logIn(name, secret).expect(200);
    logIn(name, secret + "?").expect(401);
    String cookie = api.credentials().get("Cookie").substring("parley_session=".length());

    assertThat(people.server().log()).doesNotContain(secret, cookie);
  }
}
