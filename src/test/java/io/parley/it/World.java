package io.parley.it;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.it.harness.Answer;
import io.parley.it.harness.Api;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something of everything that an endpoint can be asked for. It is Anna's: a friend, a group,
 * messages, requests to and from others, a login session on another device. The removed one was her
 * friend, was in the group and had asked her, and is and has no more.
 */
final class World {

  private static final String SECRET = "only for whom it concerns";

  private static @Nullable World unchanged;

  final Person anna;
  final Person friend;
  final Person stranger;
  final Person removed;
  final Person asker;
  final String conversation;
  final String group;
  final String secretInGroup;
  final String incomingRequest;
  final String outgoingRequest;
  final String otherSession;
  final String avatar;
  final String friendLink;
  final String groupLink;
  final String groupLinkId;
  final String joinRequest;

  World(People people) {
    anna = people.register();
    friend = people.register();
    stranger = people.register();
    removed = people.register();
    asker = people.register();
    conversation = people.befriend(anna, friend);
    people.befriend(anna, removed);
    group = people.group(anna, friend, removed);
    friend.connect().say(anna, SECRET);
    secretInGroup = String.valueOf(friend.connect().sayTo(group, SECRET).getSeq());
    incomingRequest = ask(asker, anna);
    outgoingRequest = ask(anna, people.register());
    otherSession = sessionOf(anna.onAnotherDevice());
    avatar = showPicture(anna);
    friendLink = anna.api().get("/me/friend-link").expect(200).path("token").asText();
    JsonNode link = anna.api().post("/groups/" + group + "/links", Map.of()).expect(201);
    groupLink = link.path("token").asText();
    groupLinkId = link.path("id").asText();
    joinRequest = askToJoin(asker, anna, group);
    removed.api().delete("/groups/" + group + "/members/me").expect(204);
    removed.api().delete("/friends/" + anna.id()).expect(204);
  }

  private static String ask(Person from, Person to) {
    return from.api()
        .post("/friend-requests", Map.of("to", to.id()))
        .expect(201)
        .path("id")
        .asText();
  }

  /** Somebody waits in a group that is open again then. */
  private static String askToJoin(Person person, Person owner, String group) {
    String path = "/groups/" + group;
    owner.api().patch(path, Map.of("joinPolicy", "approval")).expect(200);
    person.api().post(path + "/members").expect(200);
    owner.api().patch(path, Map.of("joinPolicy", "open")).expect(200);
    return owner.api().get(path + "/join-requests").items().get(0).path("id").asText();
  }

  private static String showPicture(Person person) {
    Answer answer = person.api().putPicture("/me/avatar", "image/png", Pictures.png(300, 200));
    return answer.expect(200).path("avatar").asText().replaceFirst("/api/avatars/", "");
  }

  private static String sessionOf(Person person) {
    return person.api().all("/sessions").stream()
        .filter(session -> session.path("current").asBoolean())
        .findFirst()
        .orElseThrow()
        .path("id")
        .asText();
  }

  /** A world that others have used as well, who changed nothing in it. */
  static synchronized World unchanged(People people) {
    if (unchanged == null || unchanged.anna.api().server() != people.server()) {
      unchanged = new World(people);
    }
    return unchanged;
  }

  /** What neither a stranger nor a removed one may ever meet. */
  List<String> secrets() {
    return List.of(
        SECRET,
        conversation,
        group,
        incomingRequest,
        outgoingRequest,
        otherSession,
        friendLink,
        groupLink,
        joinRequest);
  }

  /** Everything Anna has, to see that a refused request has changed nothing of it. */
  List<JsonNode> everythingOfAnna() {
    Api api = anna.api();
    return List.of(
        api.get("/me").expect(200),
        api.get("/friends").expect(200),
        api.get("/friend-requests").expect(200),
        api.get("/groups/" + group).expect(200),
        api.get("/groups/" + group + "/members").expect(200),
        api.get("/conversations").expect(200),
        api.get("/conversations/" + group + "/messages").expect(200),
        api.get("/conversations/" + conversation + "/messages").expect(200));
  }
}
