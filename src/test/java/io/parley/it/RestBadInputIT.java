package io.parley.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.it.harness.Answer;
import io.parley.it.harness.Api;
import io.parley.it.harness.AtOnce;
import io.parley.it.harness.ChatSocket;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a broken or a malicious client asks over HTTP. */
class RestBadInputIT {

  private static final String PASSWORD = "correct horse battery";
  private static final String HTML = "<b onclick=alert(1)>&amp;\"'</b>";

  @RegisterExtension final People people = People.ofSharedServer();

  private Answer register(Map<String, ?> account) {
    return people.anonymous().post("/accounts", account);
  }

  private Answer registerNamed(String name) {
    return register(Map.of("name", name, "password", PASSWORD));
  }

  private Answer postRaw(String path, String contentType, String body) {
    return people
        .register()
        .api()
        .send(
            path,
            request ->
                request
                    .POST(BodyPublishers.ofString(body))
                    .header("Content-Type", contentType)
                    .header("X-Requested-With", "parley"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "x",
        "     ",
        "two words",
        "\u202Eevil",
        "ab\u200Bcd",
        "tab\tname",
        "\uD83D\uDE00\uD83D\uDE00",
        "<script>",
        "a/b",
        ".leading",
        "abcdefghijklmnopqrstuvwxyzabcdefg"
      })
  void refusesANameThatIsNone(String name) {
    JsonNode problem = registerNamed(name).expectProblem(422, "NAME_INVALID");

    assertThat(problem.path("field").asText()).isEqualTo("name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\u202Eevil", "a\u0000b", "a\nb", "\u200B\u200B"})
  void refusesADisplayNameThatIsNone(String displayName) {
    Map<String, String> account =
        Map.of("name", People.newName(), "password", PASSWORD, "displayName", displayName);

    JsonNode problem = register(account).expectProblem(422, "DISPLAY_NAME_INVALID");

    assertThat(problem.path("field").asText()).isEqualTo("displayName");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zoë Müller",
        "李小龍",
        "محمد",
        "שרה",
        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 family",
        "O'Brien; DROP TABLE account; --",
        HTML
      })
  void takesADisplayNameOfAnyScript(String displayName) {
    Person person = people.register(People.newName(), displayName);

    assertThat(person.api().get("/me").expect(200).path("displayName").asText())
        .isEqualTo(displayName);
  }

  @Test
  void takesANameOfAnyScript() {
    String suffix = People.newName().substring(0, 8);

    for (String name :
        List.of("李" + suffix, "محمد" + suffix, "élan" + suffix, "a.b_c-d" + suffix)) {
      assertThat(registerNamed(name).expect(201).path("name").asText()).isEqualTo(name);
    }
  }

  @Test
  void refusesTheSameNameInAnotherCaseOrWidth() {
    String name = People.newName();
    registerNamed(name).expect(201);

    registerNamed(name).expectProblem(409, "NAME_TAKEN");
    registerNamed(name.toUpperCase(Locale.ROOT)).expectProblem(409, "NAME_TAKEN");
    registerNamed(fullWidth(name)).expectProblem(409, "NAME_TAKEN");
  }

  private static String fullWidth(String name) {
    return name.chars()
        .mapToObj(letter -> Character.toString(letter - 'a' + 'ａ'))
        .collect(Collectors.joining());
  }

  @Test
  void registersOneOfTwoWhoTakeTheSameNameAtOnce() {
    String name = People.newName();

    List<Answer> answers = AtOnce.times(6, () -> registerNamed(name));

    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 201)
        .allSatisfy(answer -> answer.expectProblem(409, "NAME_TAKEN"));
  }

  @Test
  void makesOneFriendshipOfTwoAcceptsAtOnce() {
    Person anna = people.register();
    Person ben = people.register();
    String request = ask(anna, ben).expect(201).path("id").asText();

    List<JsonNode> friends =
        AtOnce.times(
            6, () -> ben.api().post("/friend-requests/" + request + "/accept").expect(200));

    assertThat(friends.stream().distinct()).hasSize(1);
    assertThat(anna.api().all("/friends")).hasSize(1);
    assertThat(ben.api().all("/friends")).hasSize(1);
    assertThat(ben.api().all("/conversations")).hasSize(1);
    assertThat(ben.api().all("/friend-requests")).isEmpty();
  }

  @Test
  void makesOneFriendshipOfTwoWhoAskEachOtherAtOnce() {
    Person anna = people.register();
    Person ben = people.register();

    List<Answer> answers =
        AtOnce.forEach(
            List.of(anna, ben), person -> person == anna ? ask(anna, ben) : ask(ben, anna));

    assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 201);
    assertThat(anna.api().all("/friends")).hasSize(1);
    assertThat(ben.api().all("/friend-requests")).isEmpty();
  }

  private static Answer ask(Person from, Person to) {
    return from.api().post("/friend-requests", Map.of("to", to.id()));
  }

  @Test
  void givesHtmlBackAsTheTextItIs() {
    Person anna = people.register(People.newName(), HTML);
    Person ben = people.registerFriendOf(anna);
    JsonNode group = anna.api().post("/groups", Map.of("name", HTML)).expect(201);
    String id = group.path("id").asText();
    ben.api().post("/groups/" + id + "/members").expect(200);
    ChatSocket bens = ben.connect();

    anna.connect().sayTo(id, HTML);
    Answer history = ben.api().get("/conversations/" + id + "/messages");
    Answer people = ben.api().get("/people?q=" + anna.name());

    assertThat(group.path("name").asText()).isEqualTo(HTML);
    assertThat(bens.awaitText(HTML).getContent()).isEqualTo(HTML);
    JsonNode said = history.items().get(history.items().size() - 1);
    assertThat(said.path("content").asText()).isEqualTo(HTML);
    assertThat(said.path("sender").path("displayName").asText()).isEqualTo(HTML);
    assertThat(people.items().get(0).path("displayName").asText()).isEqualTo(HTML);
    assertThat(List.of(history, people))
        .allSatisfy(
            answer -> {
              assertThat(answer.header("Content-Type")).startsWith("application/json");
              assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "[]", "\"text\"", "5", "null", "", "{\"name\":", "<xml/>"})
  void refusesABodyThatIsNoObject(String body) {
    Answer answer = postRaw("/groups", "application/json", body);

    assertThat(answer.status()).isIn(400, 422);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.json().path("code").asText()).isIn("MALFORMED_REQUEST", "FIELD_REQUIRED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"name\":{}}", "{\"name\":[]}", "{\"name\":[\"a\"]}", "{\"name\":null}", "{}"})
  void refusesAFieldOfTheWrongType(String body) {
    Answer answer = postRaw("/groups", "application/json", body);

    assertThat(answer.status()).isIn(400, 422);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /nothing/here, 404, NOT_FOUND",
    "PUT, /groups, 405, METHOD_NOT_ALLOWED",
    "POST, /me, 405, METHOD_NOT_ALLOWED"
  })
  void tellsWhatThereIsNot(String method, String path, int status, String code) {
    people.register().api().send(method, path, null).expectProblem(status, code);
  }

  @Test
  void refusesABodyThatIsNoJson() {
    postRaw("/groups", "text/plain", "name=x").expectProblem(415, "UNSUPPORTED_MEDIA_TYPE");
    postRaw("/groups", "application/x-www-form-urlencoded", "name=x")
        .expectProblem(415, "UNSUPPORTED_MEDIA_TYPE");
  }

  @Test
  void refusesABodyThatIsTooLarge() {
    String body = "{\"name\":\"" + "x".repeat(2_000_000) + "\"}";

    postRaw("/groups", "application/json", body).expectProblem(413, "TOO_LARGE");
  }

  @ParameterizedTest
  @CsvSource({
    "DELETE, /session",
    "PATCH, /me",
    "POST, /groups",
    "POST, /session",
    "POST, /accounts"
  })
  void changesNothingForARequestWithoutTheHeader(String method, String path) {
    Person anna = people.register();

    anna.api()
        .send(path, request -> request.method(method, BodyPublishers.noBody()))
        .expectProblem(403, "CROSS_SITE");

    anna.api().get("/me").expect(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example", "null", "http://127.0.0.1:1"})
  void changesNothingForAPageOfAnotherSite(String origin) {
    Person anna = people.register();

    anna.api()
        .send(
            "/session",
            request ->
                request.DELETE().header("X-Requested-With", "parley").header("Origin", origin))
        .expectProblem(403, "CROSS_SITE");

    anna.api().get("/me").expect(200);
  }

  @Test
  void letsNoPageOfAnotherSiteLogIn() {
    Person anna = people.register();
    String body = "{\"name\":\"%s\",\"password\":\"%s\"}".formatted(anna.name(), anna.password());

    people
        .anonymous()
        .send(
            "/session",
            request ->
                request
                    .POST(BodyPublishers.ofString(body))
                    .header("Content-Type", "application/json"))
        .expectProblem(403, "CROSS_SITE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/people", "/people?q=", "/people?q=%20"})
  void refusesASearchForNothing(String path) {
    Answer answer = people.register().api().get(path);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().path("field").asText()).isEqualTo("q");
  }

  @Test
  void refusesASearchThatIsTooLong() {
    people.register().api().get("/people?q=" + "x".repeat(65)).expectProblem(422, "FIELD_TOO_LONG");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "_", "!", "%%", "'", "\\", "\u0000", "*"})
  void takesWhatIsSearchedForLiterally(String query) {
    people.register();

    assertThat(people.register().api().get("/people?q=" + Api.encode(query)).items()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sessions",
        "/friends",
        "/friend-requests",
        "/blocks",
        "/groups",
        "/conversations"
      })
  void refusesPagesThatMakeNoSense(String path) {
    Person anna = people.register();

    for (String query : List.of("?limit=0", "?limit=101", "?limit=x", "?limit=", "?cursor=!!")) {
      anna.api().get(path + query).expectProblem(422, "FIELD_INVALID");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /groups/{id}, GROUP_NOT_FOUND",
    "GET, /groups/{id}/members, GROUP_NOT_FOUND",
    "POST, /groups/{id}/members, GROUP_NOT_FOUND",
    "DELETE, /groups/{id}/members/me, GROUP_NOT_FOUND",
    "DELETE, /groups/{id}, GROUP_NOT_FOUND",
    "DELETE, /groups/{id}/avatar, GROUP_NOT_FOUND",
    "GET, /groups/{id}/notice/readers, GROUP_NOT_FOUND",
    "GET, /groups/{id}/bans, GROUP_NOT_FOUND",
    "GET, /groups/{id}/join-requests, GROUP_NOT_FOUND",
    "DELETE, /groups/{id}/join-requests/mine, GROUP_NOT_FOUND",
    "GET, /groups/{id}/links, GROUP_NOT_FOUND",
    "GET, /group-links/{id}, LINK_NOT_FOUND",
    "POST, /group-links/{id}, LINK_NOT_FOUND",
    "GET, /conversations/{id}, CONVERSATION_NOT_FOUND",
    "GET, /conversations/{id}/messages, CONVERSATION_NOT_FOUND",
    "POST, /friend-requests/{id}/accept, REQUEST_NOT_FOUND",
    "POST, /friend-requests/{id}/decline, REQUEST_NOT_FOUND",
    "DELETE, /friend-requests/{id}, REQUEST_NOT_FOUND",
    "DELETE, /friends/{id}, ACCOUNT_NOT_FOUND",
    "GET, /people/{id}, ACCOUNT_NOT_FOUND",
    "GET, /people/{id}/groups, ACCOUNT_NOT_FOUND",
    "GET, /friend-links/{id}, LINK_NOT_FOUND",
    "POST, /friend-links/{id}, LINK_NOT_FOUND",
    "PUT, /blocks/{id}, ACCOUNT_NOT_FOUND",
    "DELETE, /blocks/{id}, ACCOUNT_NOT_FOUND",
    "DELETE, /sessions/{id}, SESSION_NOT_FOUND"
  })
  void tellsWhatDoesNotExist(String method, String path, String code) {
    Person anna = people.register();

    for (String id : List.of(UUID.randomUUID().toString(), "nonsense", "1", "a'b")) {
      anna.api().send(method, path.replace("{id}", id), null).expectProblem(404, code);
    }
  }

  @Test
  void refusesGroupNamesThatAreNone() {
    Person anna = people.register();

    for (String name : List.of("", "   ", "\u202Eevil", "x".repeat(65), "a\u0007b")) {
      anna.api().post("/groups", Map.of("name", name)).expectProblem(422, "GROUP_NAME_INVALID");
    }
  }

  @Test
  void refusesANoteThatIsNone() {
    Person anna = people.register();
    Person ben = people.register();

    refusesNote(anna, ben, "x".repeat(141), "FIELD_TOO_LONG");
    refusesNote(anna, ben, "\u202Eevil", "FIELD_INVALID");
    refusesNote(anna, ben, "a\u0000b", "FIELD_INVALID");
    assertThat(anna.api().all("/friend-requests")).isEmpty();
  }

  private static void refusesNote(Person from, Person to, String note, String code) {
    JsonNode problem =
        from.api()
            .post("/friend-requests", Map.of("to", to.id(), "note", note))
            .expectProblem(422, code);
    assertThat(problem.path("field").asText()).isEqualTo("note");
  }

  @Test
  void refusesRemarksAndLabelsThatAreNone() {
    Person anna = people.register();
    Person ben = people.registerFriendOf(anna);
    List<String> tooMany = IntStream.range(0, 21).mapToObj(number -> "label " + number).toList();

    refusesEdit(anna, ben, "remark", "x".repeat(65), "FIELD_TOO_LONG");
    refusesEdit(anna, ben, "remark", "\u200B\u200B", "FIELD_INVALID");
    refusesEdit(anna, ben, "labels", List.of("x".repeat(33)), "FIELD_TOO_LONG");
    refusesEdit(anna, ben, "labels", tooMany, "FIELD_TOO_LONG");
    refusesEdit(anna, ben, "labels", List.of("fine", "  "), "FIELD_INVALID");
    refusesEdit(anna, ben, "labels", List.of("a\nb"), "FIELD_INVALID");
    refusesEdit(anna, ben, "labels", Collections.singletonList(null), "FIELD_INVALID");
    assertThat(anna.api().all("/friends").get(0).path("labels")).isEmpty();
  }

  private static void refusesEdit(
      Person person, Person friend, String field, Object value, String code) {
    JsonNode problem =
        person
            .api()
            .patch("/friends/" + friend.id(), Map.of(field, value))
            .expectProblem(422, code);
    assertThat(problem.path("field").asText()).isEqualTo(field);
  }

  @Test
  void saysWhatIsWrongInTheLanguageOfTheCaller() {
    Api nobody = people.anonymous();

    JsonNode english = askIn(nobody, "en").expectProblem(401, "NOT_LOGGED_IN");
    JsonNode chinese = askIn(nobody, "zh-CN,zh;q=0.9,en;q=0.5").expectProblem(401, "NOT_LOGGED_IN");
    JsonNode unknown = askIn(nobody, "tlh").expectProblem(401, "NOT_LOGGED_IN");

    assertThat(chinese.path("detail").asText()).containsPattern("\\p{IsHan}");
    assertThat(english.path("detail").asText()).doesNotContainPattern("\\p{IsHan}");
    assertThat(unknown).isEqualTo(english);
  }

  private static Answer askIn(Api caller, String languages) {
    return caller.send("/me", request -> request.GET().header("Accept-Language", languages));
  }
}
