package io.parley.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.it.harness.AtOnce;
import io.parley.it.harness.Await;
import io.parley.it.harness.ChatSocket;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import io.parley.protocol.Wire;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody writes to a group at the very moment in which they cannot any more. */
class WritingRacesIT {

  private static final int ROUNDS = 5;
  private static final int MESSAGES = 120;

  @RegisterExtension final People people = People.ofSharedServer();

  private interface Deed {
    void in(String group, Person owner, Person member);
  }

  private static boolean flood(ChatSocket socket, String group) {
    for (int number = 0; number < MESSAGES; number++) {
      socket.send(ChatSocket.text(ChatSocket.GROUP, group, "number " + number));
    }
    return true;
  }

  private static long answers(ChatSocket socket) {
    return socket.received().stream().filter(m -> m.hasAck() || m.hasError()).count();
  }

  private static List<String> refusals(ChatSocket socket) {
    return socket.received().stream()
        .filter(Wire.Message::hasError)
        .map(message -> message.getError().getName())
        .distinct()
        .toList();
  }

  /**
   * One who writes and writes is met by the deed; gives the connection that every message came by.
   */
  private ChatSocket meet(Deed deed, String group, Person owner, Person member) {
    ChatSocket socket = member.connect();
    AtOnce.forEach(
        List.of(true, false),
        writes -> {
          if (writes) {
            return flood(socket, group);
          }
          Await.until("some are written", () -> answers(socket) > MESSAGES / 10);
          deed.in(group, owner, member);
          return true;
        });
    Await.until("every message to be answered", () -> answers(socket) == MESSAGES);
    return socket;
  }

  private static int indexOf(List<JsonNode> history, String what) {
    for (int index = 0; index < history.size(); index++) {
      if (history.get(index).path("content").asText().contains("\"what\":\"" + what + "\"")) {
        return index;
      }
    }
    throw new AssertionError("No line \"" + what + "\"");
  }

  private void writesNothingBehindTheLine(String what, Deed deed) {
    for (int round = 0; round < ROUNDS; round++) {
      Person owner = people.register();
      Person member = people.register();
      String group = people.group(owner, member);
      ChatSocket owners = owner.connect();

      ChatSocket members = meet(deed, group, owner, member);
      owners.awaitLine(group, what);
      owners.sayTo(group, "behind it");

      List<JsonNode> history = owner.history(group);
      assertThat(history.subList(indexOf(history, what) + 1, history.size()))
          .extracting(message -> message.path("content").asText())
          .containsExactly("behind it");
      assertThat(refusals(members)).isSubsetOf("NOT_A_MEMBER");
      long acknowledged = members.received().stream().filter(Wire.Message::hasAck).count();
      assertThat(owner.texts(group)).hasSize((int) acknowledged + 1);
    }
  }

  @Test
  void isTakenOut() {
    writesNothingBehindTheLine(
        "removed",
        (group, owner, member) ->
            owner.api().delete("/groups/" + group + "/members/" + member.id()).expect(204));
  }

  @Test
  void leaves() {
    writesNothingBehindTheLine(
        "left",
        (group, owner, member) ->
            member.api().delete("/groups/" + group + "/members/me").expect(204));
  }

  @Test
  void seesItDissolved() {
    for (int round = 0; round < ROUNDS; round++) {
      Person owner = people.register();
      Person member = people.register();
      String group = people.group(owner, member);

      ChatSocket members =
          meet(
              (id, by, other) -> by.api().delete("/groups/" + id).expect(204),
              group,
              owner,
              member);

      assertThat(refusals(members))
          .isSubsetOf("UNKNOWN_RECIPIENT", "NOT_A_MEMBER", "CONVERSATION_NOT_FOUND");
      member
          .api()
          .get("/conversations/" + group + "/messages")
          .expectProblem(404, "CONVERSATION_NOT_FOUND");
    }
  }
}
