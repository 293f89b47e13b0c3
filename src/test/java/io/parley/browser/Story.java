package io.parley.browser;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.it.harness.Await;
import io.parley.it.harness.ChatSocket;
import io.parley.it.harness.ParleyServer;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import io.parley.protocol.Wire;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * A server as it looks after some weeks: people with names of all kinds, what they say to each
 * other, groups, requests. Told once a run, on the server that tests share.
 */
final class Story {

  private final People people;
  private final Map<String, Person> cast = new HashMap<>();
  private final Map<String, String> conversations = new HashMap<>();
  private final Map<String, Integer> minutesAgo = new LinkedHashMap<>();
  private final Map<String, ChatSocket> sockets = new HashMap<>();

  private Story(ParleyServer server) {
    people = People.of(server);
  }

  /** The story, told if it has not been told yet. */
  static Story told(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.GLOBAL)
        .getOrComputeIfAbsent(
            Story.class,
            key -> {
              Story story = new Story(ParleyServer.shared(context));
              StoryLines.tell(story);
              story.sockets.values().forEach(ChatSocket::close);
              StoryLines.gather(story);
              return story;
            },
            Story.class);
  }

  ParleyServer server() {
    return people.server();
  }

  /** Whoever has this username. */
  Person person(String name) {
    return Objects.requireNonNull(cast.get(name), name);
  }

  /** From now on this name in braces stands for this part of an address. */
  void name(String name, String part) {
    conversations.put(name, part);
  }

  /** The id of the conversation with this person or group. */
  String conversation(String with) {
    return Objects.requireNonNull(conversations.get(with), with);
  }

  /** How many minutes before now each thing was said, by its words. */
  Map<String, Integer> minutesAgo() {
    return minutesAgo;
  }

  void person(String name, String displayName) {
    cast.put(name, people.register(name, displayName));
  }

  /** Is logged in on one more device. */
  void logInElsewhere(String name) {
    person(name).onAnotherDevice();
  }

  /** Deletes the account. */
  void go(String name) {
    Map<String, String> deletion = Map.of("password", person(name).password());
    person(name).api().post("/me/deletion", deletion).expect(204);
  }

  /** Somebody is connected from now on, and is seen like this. */
  void show(String name, String status) {
    ChatSocket socket = person(name).connect();
    if (status.equals("away")) {
      socket.use(status);
    } else {
      person(name).api().patch("/me", Map.of("status", status)).expect(200);
    }
  }

  void ask(String from, String to, String note) {
    Map<String, String> request = Map.of("to", person(to).id(), "note", note);
    person(from).api().post("/friend-requests", request).expect(201);
  }

  /** Somebody notes something about a friend, as PATCH takes it. */
  void note(String name, String friend, Map<String, Object> edit) {
    person(name).api().patch("/friends/" + person(friend).id(), edit).expect(200);
  }

  void block(String name, String other) {
    person(name).api().put("/blocks/" + person(other).id()).expect(204);
  }

  /** The last part of the invite link, which has a name then. */
  void link(String of, String name) {
    JsonNode link = person(of).api().get("/me/friend-link").expect(200);
    name(name, link.path("token").asText());
  }

  void part(String one, String other) {
    person(one).api().delete("/friends/" + person(other).id()).expect(204);
  }

  /**
   * Two people, the first of whom sees the screens, and what they say: a name, how many minutes
   * ago, the words; {@code |} stands for a line break.
   */
  void talk(String me, String other, String lines) {
    conversations.put(other, people.befriend(person(me), person(other)));
    say(ChatSocket.DIRECT, from -> person(from.equals(me) ? other : me).id(), lines);
  }

  /** A group and its members, the first its owner. */
  void group(String name, String... members) {
    Person owner = person(members[0]);
    String id = owner.api().post("/groups", Map.of("name", name)).expect(201).get("id").asText();
    for (String member : List.of(members).subList(1, members.length)) {
      person(member).api().post("/groups/" + id + "/members").expect(200);
    }
    conversations.put(name, id);
  }

  /** What the members of a group say, as in {@link #talk}. */
  void say(String group, String lines) {
    say(ChatSocket.GROUP, from -> conversation(group), lines);
  }

  /** Somebody pinned what was said last in a group, so many minutes ago. */
  void pin(String name, String group, int ago) {
    String id = conversation(group);
    long seq = person(name).conversation(id).path("lastSeq").asLong();
    person(name).api().put("/conversations/" + id + "/pins/" + seq).expect(204);
    minutesAgo.put("{\"what\":\"pinned\",\"seq\":%d}".formatted(seq), ago);
  }

  /** Somebody sets something for a conversation, as PATCH takes it. */
  void set(String name, String with, Map<String, Object> edit) {
    person(name).api().patch("/conversations/" + conversation(with), edit).expect(200);
  }

  /** Somebody has read all of a conversation. */
  void read(String name, String with) {
    String id = conversation(with);
    long last = person(name).conversation(id).path("lastSeq").asLong();
    Wire.Receipt receipt = Wire.Receipt.newBuilder().setConversationId(id).setSeq(last).build();
    socket(name).send(Wire.Message.newBuilder().setReceipt(receipt).build());
    Await.until(
        "the receipt", () -> person(name).conversation(id).path("readSeq").asLong() == last);
  }

  private void say(int type, UnaryOperator<String> to, String lines) {
    for (String line : lines.lines().toList()) {
      String[] parts = line.split(" ", 3);
      String words = parts[2].replace("|", "\n");
      minutesAgo.put(words, Integer.valueOf(parts[1]));
      socket(parts[0]).sendAndAwait(ChatSocket.text(type, to.apply(parts[0]), words));
    }
  }

  private ChatSocket socket(String name) {
    return sockets.computeIfAbsent(name, key -> person(name).connect());
  }
}
