package io.parley.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parley.it.harness.Answer;
import io.parley.it.harness.ChatSocket;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Everything of one person in one file; and nothing of anybody else. */
class ExportIT {

  private static final int MORE_THAN_A_PAGE = 205;

  @RegisterExtension final People people = People.ofSharedServer();

  private static Map<String, byte[]> export(Person person) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    byte[] file = person.api().download("/api/me/export");
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    return entries;
  }

  private static JsonNode json(Map<String, byte[]> file, String entry) throws IOException {
    return new ObjectMapper().readTree(file.get(entry));
  }

  @Test
  void holdsWhatIsOnesOwn() throws IOException {
    Person anna = people.register(People.newName(), "Anna 安娜");
    Person friend = people.register();
    Person asking = people.register();
    String conversation = people.befriend(anna, friend);
    String group = people.group(anna, friend);
    asking.api().post("/friend-requests", Map.of("to", anna.id())).expect(201);
    anna.api()
        .patch("/me", Map.of("email", "anna@example.org", "privacy", Map.of("finds", "nobody")))
        .expect(200);
    anna.api().putPicture("/me/avatar", "image/png", Pictures.png(300, 200)).expect(200);
    ChatSocket annas = anna.connect();
    annas.say(friend, "mine 我的");
    annas.sayTo(group, "mine in the group");
    friend.connect().say(anna, "somebody else's");

    Map<String, byte[]> file = export(anna);

    assertThat(file)
        .containsOnlyKeys(
            "README.txt",
            "profile.json",
            "picture.jpeg",
            "sessions.json",
            "friends.json",
            "friend-requests.json",
            "blocks.json",
            "groups.json",
            "messages/" + conversation + ".json",
            "messages/" + group + ".json");
    assertThat(json(file, "profile.json")).isEqualTo(anna.api().get("/me").expect(200));
    assertThat(json(file, "friends.json").toString()).contains(friend.name());
    assertThat(json(file, "friend-requests.json").toString()).contains(asking.name());
    assertThat(json(file, "groups.json").toString()).contains(group);
    assertThat(json(file, "sessions.json")).hasSize(1);
    JsonNode direct = json(file, "messages/" + conversation + ".json");
    assertThat(direct.path("with").path("name").asText()).isEqualTo(friend.name());
    assertThat(direct.path("messages")).hasSize(1);
    assertThat(direct.path("messages").get(0).path("content").asText()).isEqualTo("mine 我的");
    assertThat(file.values())
        .noneMatch(entry -> new String(entry, StandardCharsets.UTF_8).contains("somebody else's"));
  }

  @Test
  void goesOnPastTheFirstPage() throws IOException {
    Person anna = people.register();
    String group = people.group(anna);
    ChatSocket socket = anna.connect();
    for (int number = 0; number < MORE_THAN_A_PAGE - 1; number++) {
      socket.send(ChatSocket.text(ChatSocket.GROUP, group, "message " + number));
    }
    socket.sayTo(group, "message " + (MORE_THAN_A_PAGE - 1));

    JsonNode messages = json(export(anna), "messages/" + group + ".json").path("messages");

    assertThat(messages)
        .filteredOn(message -> message.path("contentType").asInt() == 1)
        .extracting(message -> message.path("content").asText())
        .hasSize(MORE_THAN_A_PAGE)
        .endsWith("message " + (MORE_THAN_A_PAGE - 1))
        .doesNotHaveDuplicates();
  }

  @Test
  void explainsItselfInThePersonsLanguage() throws IOException {
    Person anna = people.register();
    Answer answer = anna.api().get("/me/export");

    assertThat(answer.header("Content-Type")).startsWith("application/zip");
    assertThat(answer.header("Content-Disposition")).startsWith("attachment;");
    assertThat(new String(export(anna).get("README.txt"), StandardCharsets.UTF_8))
        .contains("What this file holds");
    anna.api().patch("/me", Map.of("language", "zh")).expect(200);
    assertThat(new String(export(anna).get("README.txt"), StandardCharsets.UTF_8)).contains("文件说明");
  }
}
