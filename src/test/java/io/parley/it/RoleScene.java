package io.parley.it;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.it.Cast.Role;
import io.parley.it.harness.Answer;
import io.parley.it.harness.ChatSocket;
import io.parley.it.harness.Person;
import io.parley.protocol.Wire;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/** A new group with somebody of every role in it, in which one thing is tried. */
final class RoleScene {

  /** What stands for the code of a refusal when there is none. */
  static final String DONE = "OK";

  /** The same, for one who has to be let in. */
  static final String ASKED = "ASKED";

  final Cast cast;
  final Club club;

  /** Of each who needed one; they serve for all scenes of one test. */
  private final Map<Person, ChatSocket> sockets;

  RoleScene(Cast cast) {
    this(cast, new HashMap<>());
  }

  private RoleScene(Cast cast, Map<Person, ChatSocket> sockets) {
    this.cast = cast;
    this.sockets = sockets;
    Person owner = owner();
    club =
        Club.of(
            owner,
            cast.of(Role.ADMIN),
            cast.of(Role.MEMBER),
            cast.of(Role.MUTED),
            cast.otherMember,
            cast.otherAdmin);
    club.join(cast.of(Role.BLOCKED)).expect(200);
    club.promote(owner, cast.of(Role.ADMIN)).expect(200);
    club.promote(owner, cast.otherAdmin).expect(200);
    club.mute(owner, cast.of(Role.MUTED), inAnHour()).expect(200);
    club.ban(owner, cast.of(Role.BANNED)).expect(204);
  }

  /** The same with another group, in which nothing was tried. */
  RoleScene another() {
    return new RoleScene(cast, sockets);
  }

  static Instant inAnHour() {
    return Instant.now().plus(1, ChronoUnit.HOURS);
  }

  Person owner() {
    return cast.of(Role.OWNER);
  }

  /** The same scene, where the owner has decided so. */
  RoleScene where(String rule, Object value) {
    club.edit(owner(), rule, value).expect(200);
    return this;
  }

  /** The same scene, where the guest has asked to join. */
  RoleScene whereTheGuestAsks() {
    where("joinPolicy", "approval");
    club.join(cast.guest).expect(200);
    return this;
  }

  /** The guest's request. */
  String request() {
    return club.request(owner(), cast.guest);
  }

  JsonNode link() {
    return Club.made(club.makeLink(owner(), Map.of()));
  }

  String conversation() {
    return "/conversations/" + club.id();
  }

  private ChatSocket socket(Person who) {
    return sockets.computeIfAbsent(who, Person::connect);
  }

  /** The sequence of something the owner has said. */
  long said() {
    return socket(owner()).sayTo(club.id(), "remember this").getSeq();
  }

  static String outcome(Answer answer) {
    if (answer.status() >= 300) {
      return answer.json().path("code").asText(answer.toString());
    }
    return answer.json().path("requested").asBoolean() ? ASKED : DONE;
  }

  /** What becomes of a text that somebody sends to the group. */
  String say(Person who, String text) {
    ChatSocket socket = socket(who);
    Wire.Message message = ChatSocket.text(ChatSocket.GROUP, club.id(), text);
    socket.send(message);
    Wire.Message answer = socket.await("an answer", m -> clientId(m).equals(message.getClientId()));
    return answer.hasAck() ? DONE : answer.getError().getName();
  }

  private static String clientId(Wire.Message answer) {
    return answer.hasAck() ? answer.getAck().getClientId() : answer.getError().getClientId();
  }

  /** What becomes of it that somebody types; a heartbeat is answered after it. */
  String type(Person who) {
    ChatSocket socket = socket(who);
    int before = socket.received().size();
    socket.type(ChatSocket.GROUP, club.id());
    socket.awaitQuiet();
    return socket.received().stream()
        .skip(before)
        .filter(Wire.Message::hasError)
        .map(message -> message.getError().getName())
        .findFirst()
        .orElse(DONE);
  }
}
