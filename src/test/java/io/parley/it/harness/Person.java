package io.parley.it.harness;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** Somebody with an account, who is logged in on one device. */
public final class Person {

  private final String id;
  private final String name;
  private final String password;
  private final Api api;
  private final People people;

  Person(String id, String name, String password, Api api, People people) {
    this.id = id;
    this.name = name;
    this.password = password;
    this.api = api;
    this.people = people;
  }

  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  public String password() {
    return password;
  }

  public Api api() {
    return api;
  }

  /** The same person, logged in on one more device. */
  public Person onAnotherDevice() {
    Api other = Api.anonymous(api.server());
    other.post("/session", Map.of("name", name, "password", password)).expect(200);
    return new Person(id, name, password, other, people);
  }

  /** The same person with the same login, at another node. */
  public Person at(ParleyServer node) {
    return new Person(id, name, password, api.at(node), people);
  }

  /** A token for a program that acts for this person. */
  public String bearerToken() {
    Map<String, Object> login = Map.of("name", name, "password", password, "bearer", true);
    return Api.anonymous(api.server()).post("/session", login).expect(200).path("token").asText();
  }

  /** Opens a socket and waits for its Hello; it is closed when the test ends. */
  public ChatSocket connect() {
    ChatSocket socket = people.keep(ChatSocket.open(api.server().socket(), api.credentials()));
    socket.awaitHello();
    return socket;
  }

  /** Opens a socket as a client of the system before Parley; it is closed when the test ends. */
  public LegacySocket connectLegacy() {
    LegacySocket socket = people.keep(LegacySocket.open(api.server().socket(), api.credentials()));
    socket.awaitPong();
    return socket;
  }

  /** A conversation as this person's list has it. */
  public JsonNode conversation(String id) {
    return api.get("/conversations/" + id).expect(200);
  }

  /** The whole history of a conversation, oldest first, as a client fetches it that has nothing. */
  public List<JsonNode> history(String conversation) {
    return people.historyAfter(api, conversation, 0);
  }

  /** What people have written in a conversation, oldest first, without lines. */
  public List<JsonNode> texts(String conversation) {
    return history(conversation).stream()
        .filter(message -> message.path("contentType").asInt() == 1)
        .toList();
  }

  /** What a client fetches that holds everything up to {@code seq}. */
  public List<JsonNode> historyAfter(String conversation, long seq) {
    return people.historyAfter(api, conversation, seq);
  }

  @Override
  public String toString() {
    return name;
  }
}
