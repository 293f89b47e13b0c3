package io.parley.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.it.harness.Answer;
import io.parley.it.harness.AtOnce;
import io.parley.it.harness.ChatSocket;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import io.parley.protocol.Wire;
import io.parley.protocol.Wire.FriendChange.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How two become friends by an invite link. */
class FriendLinkIT {

  @RegisterExtension final People people = People.ofSharedServer();

  private Person anna;
  private Person ben;
  private String link;

  @BeforeEach
  void register() {
    anna = people.register();
    ben = people.register();
    link = "/friend-links/" + token(anna.api().get("/me/friend-link"));
  }

  private static String token(Answer answer) {
    return answer.expect(200).path("token").asText();
  }

  private static void awaitFriend(ChatSocket socket, Person friend) {
    socket.await(
        "a new friend",
        message ->
            message.getFriendChange().getKind() == Kind.ACCEPTED
                && message.getFriendChange().getOther().getId().equals(friend.id()));
  }

  @Test
  void makesFriendsLiveOfBoth() {
    ChatSocket annas = anna.connect();
    ChatSocket bens = ben.onAnotherDevice().connect();

    JsonNode owner = ben.api().get(link).expect(200);
    JsonNode friend = ben.api().post(link).expect(200);
    awaitFriend(annas, ben);
    awaitFriend(bens, anna);
    annas.say(ben, "welcome");

    assertThat(owner.path("profile").path("id").asText()).isEqualTo(anna.id());
    assertThat(owner.path("relation").asText()).isEqualTo("none");
    assertThat(friend.path("profile").path("id").asText()).isEqualTo(anna.id());
    assertThat(ben.history(friend.path("conversationId").asText())).hasSize(1);
    assertThat(ben.api().post(link).expect(200)).isEqualTo(friend);
    assertThat(anna.api().all("/friends")).hasSize(1);
  }

  @Test
  void staysTheSameUntilItIsRenewed() {
    assertThat("/friend-links/" + token(anna.api().get("/me/friend-link"))).isEqualTo(link);

    String renewed = "/friend-links/" + token(anna.api().post("/me/friend-link"));

    assertThat(renewed).isNotEqualTo(link);
    ben.api().get(link).expectProblem(404, "LINK_NOT_FOUND");
    ben.api().post(link).expectProblem(404, "LINK_NOT_FOUND");
    ben.api().post(renewed).expect(200);
  }

  @Test
  void answersTheRequestThatWaited() {
    anna.api().post("/friend-requests", Map.of("to", ben.id())).expect(201);

    ben.api().post(link).expect(200);

    assertThat(anna.api().all("/friend-requests")).isEmpty();
    assertThat(ben.api().all("/friend-requests")).isEmpty();
  }

  @Test
  void leadsNowhereForOneWhoIsBlocked() {
    anna.api().put("/blocks/" + ben.id()).expect(204);
    String bens = "/friend-links/" + token(ben.api().get("/me/friend-link"));

    ben.api().get(link).expectProblem(404, "LINK_NOT_FOUND");
    ben.api().post(link).expectProblem(404, "LINK_NOT_FOUND");
    anna.api().post(bens).expectProblem(409, "BLOCKED_BY_ME");

    assertThat(anna.api().all("/friends")).isEmpty();
  }

  @Test
  void befriendsNobodyWithThemselves() {
    assertThat(anna.api().get(link).expect(200).path("relation").asText()).isEqualTo("self");
    anna.api().post(link).expectProblem(422, "SELF_FRIEND");
  }

  @Test
  void makesOneFriendshipOfTwoWhoFollowEachOthersLinksAtOnce() {
    String bens = "/friend-links/" + token(ben.api().get("/me/friend-link"));
    ChatSocket annas = anna.connect();

    AtOnce.forEach(
        List.of(anna, ben), person -> person.api().post(person == anna ? bens : link).expect(200));

    awaitFriend(annas, ben);
    annas.awaitQuiet();
    assertThat(annas.received().stream().filter(Wire.Message::hasFriendChange)).hasSize(1);
    assertThat(anna.api().all("/friends")).hasSize(1);
    assertThat(anna.api().all("/conversations")).hasSize(1);
  }

  @Test
  void makesOneLinkHoweverOftenItIsAskedForAtOnce() {
    Person carl = people.register();

    List<String> tokens = AtOnce.times(6, () -> token(carl.api().get("/me/friend-link")));

    assertThat(tokens.stream().distinct()).hasSize(1);
  }
}
