package io.parley.it.harness;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The people of one test: new ones each time, with names nobody else has. Their sockets are closed
 * when the test ends.
 */
public final class People implements BeforeEachCallback, AfterEachCallback {

  private static final String PASSWORD = "correct horse battery";
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
  private static final int NAME_LENGTH = 14;
  private static final int PAGE = 100;

  private @Nullable ParleyServer server;
  private final ConcurrentLinkedDeque<AutoCloseable> open = new ConcurrentLinkedDeque<>();

  /** People of the server that tests share; for {@code @RegisterExtension}. */
  public static People ofSharedServer() {
    return new People(null);
  }

  /** People of a server of the test's own; for {@code @RegisterExtension}, or without it. */
  public static People of(ParleyServer server) {
    return new People(server);
  }

  private People(@Nullable ParleyServer server) {
    this.server = server;
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    if (server == null) {
      server = ParleyServer.shared(context);
    }
  }

  @Override
  public void afterEach(ExtensionContext context) throws Exception {
    for (AutoCloseable socket = open.poll(); socket != null; socket = open.poll()) {
      socket.close();
    }
  }

  /** Closes it when the test ends. */
  public <T extends AutoCloseable> T keep(T closeable) {
    open.add(closeable);
    return closeable;
  }

  public ParleyServer server() {
    if (server == null) {
      throw new IllegalStateException("The server is known once the test begins");
    }
    return server;
  }

  /** Somebody who is not logged in. */
  public Api anonymous() {
    return Api.anonymous(server());
  }

  /** A name nobody has: lower-case letters. */
  public static String newName() {
    StringBuilder name = new StringBuilder(NAME_LENGTH);
    ThreadLocalRandom.current()
        .ints(NAME_LENGTH, 0, LETTERS.length())
        .forEach(index -> name.append(LETTERS.charAt(index)));
    return name.toString();
  }

  /** Somebody new, logged in, with nobody and nothing. */
  public Person register() {
    return register(newName(), null);
  }

  public Person register(String name, @Nullable String displayName) {
    Api api = anonymous();
    Map<String, String> account =
        displayName == null
            ? Map.of("name", name, "password", PASSWORD)
            : Map.of("name", name, "password", PASSWORD, "displayName", displayName);
    JsonNode me = api.post("/accounts", account).expect(201);
    return new Person(me.path("id").asText(), name, PASSWORD, api, this);
  }

  /** Somebody new who is a friend of another. */
  public Person registerFriendOf(Person other) {
    Person person = register();
    befriend(person, other);
    return person;
  }

  /** Makes friends of two people; gives the id of their conversation. */
  public String befriend(Person one, Person other) {
    String request =
        one.api()
            .post("/friend-requests", Map.of("to", other.id()))
            .expect(201)
            .path("id")
            .asText();
    return other
        .api()
        .post("/friend-requests/" + request + "/accept")
        .expect(200)
        .path("conversationId")
        .asText();
  }

  /** Makes a group of these people, the first its owner; gives its id. */
  public String group(Person owner, Person... members) {
    String id =
        owner
            .api()
            .post("/groups", Map.of("name", "Group of " + owner.name()))
            .expect(201)
            .path("id")
            .asText();
    for (Person member : members) {
      member.api().post("/groups/" + id + "/members").expect(200);
    }
    return id;
  }

  List<JsonNode> historyAfter(Api api, String conversation, long seq) {
    List<JsonNode> messages = new ArrayList<>();
    long after = seq;
    boolean more = true;
    while (more) {
      Answer page =
          api.get("/conversations/" + conversation + "/messages?limit=" + PAGE + "&after=" + after);
      List<JsonNode> items = page.items();
      messages.addAll(items);
      more = page.json().path("hasMore").asBoolean();
      after = items.isEmpty() ? after : items.get(items.size() - 1).path("seq").asLong();
    }
    return messages;
  }
}
