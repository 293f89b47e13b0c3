package io.parley.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.it.harness.Answer;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How people come into a group: brought along, by themselves, or by asking. */
class GroupInvitationIT {

  @RegisterExtension final People people = People.ofSharedServer();

  private Person anna;
  private Person ben;
  private Person carl;
  private Person stranger;

  @BeforeEach
  void meet() {
    anna = people.register();
    ben = people.registerFriendOf(anna);
    carl = people.registerFriendOf(anna);
    stranger = people.register();
  }

  @Test
  void beginsWithTheFriendsOfWhoMakesIt() {
    JsonNode group = Club.made(anna, ben, carl).expect(201);
    Club club = new Club(group.path("id").asText());

    assertThat(group.path("memberCount").asInt()).isEqualTo(3);
    assertThat(group.path("role").asText()).isEqualTo("owner");
    assertThat(Races.ids(club.members(ben)))
        .containsExactlyInAnyOrder(anna.id(), ben.id(), carl.id());
    assertThat(ben.conversation(club.id()).path("kind").asText()).isEqualTo("group");
  }

  @Test
  void isNotMadeWithWhoIsNoFriend() {
    Club.made(anna, ben, stranger).expectProblem(403, "NOT_FRIENDS");

    assertThat(anna.api().all("/conversations"))
        .noneMatch(conversation -> conversation.path("kind").asText().equals("group"));
  }

  @Test
  void isJoinedByFriendsWhoAreInvitedAndPassesOverThoseInIt() {
    Club club = Club.of(anna, ben);

    JsonNode group = club.invite(anna, ben, carl, anna).expect(200);

    assertThat(group.path("memberCount").asInt()).isEqualTo(3);
    assertThat(Races.ids(club.members(carl)))
        .containsExactlyInAnyOrder(anna.id(), ben.id(), carl.id());
  }

  @Test
  void isJoinedByAllWhoAreInvitedOrByNobody() {
    Club club = Club.of(anna);
    Person banned = people.registerFriendOf(anna);
    club.ban(anna, banned).expect(204);

    club.invite(anna, ben, banned).expectProblem(403, "BANNED");
    club.invite(anna, ben, stranger).expectProblem(403, "NOT_FRIENDS");

    assertThat(club.members(anna)).hasSize(1);
  }

  @Test
  void doesNotTellWhoHasBlockedTheInviter() {
    Club club = Club.of(anna);
    ben.api().put("/blocks/" + anna.id()).expect(204);

    Answer answer = club.invite(anna, ben);

    assertThat(answer.body()).doesNotContainIgnoringCase("block");
    assertThat(Races.ids(club.members(anna))).doesNotContain(ben.id());
  }

  @Test
  void letsOnlyAdminsInviteWhereItSaysSo() {
    Club club = Club.of(anna, ben);
    people.befriend(ben, stranger);
    club.edit(anna, "whoInvites", "admins").expect(200);

    club.invite(ben, stranger).expectProblem(403, "ROLE_TOO_LOW");
    club.promote(anna, ben).expect(200);

    club.invite(ben, stranger).expect(200);
  }

  @Test
  void letsInWhoAsksWhenSomebodyApproves() {
    Club club = Club.of(anna, ben);
    club.edit(anna, "joinPolicy", "approval").expect(200);

    JsonNode asked = club.join(stranger, "Ben's cousin").expect(200);
    JsonNode request = club.requests(anna).get(0);

    assertThat(asked.path("requested").asBoolean()).isTrue();
    assertThat(asked.path("role").isNull()).isTrue();
    assertThat(request.path("profile").path("id").asText()).isEqualTo(stranger.id());
    assertThat(request.path("note").asText()).isEqualTo("Ben's cousin");
    assertThat(request.path("createdAt").asLong()).isPositive();
    assertThat(club.seenBy(anna).expect(200).path("joinRequests").asInt()).isEqualTo(1);
    assertThat(club.seenBy(ben).expect(200).path("joinRequests").asInt()).isZero();
    club.seenBy(stranger).expectProblem(403, "NOT_A_MEMBER");

    club.approve(anna, request.path("id").asText()).expect(204);

    assertThat(club.seenBy(stranger).expect(200).path("role").asText()).isEqualTo("member");
    assertThat(club.requests(anna)).isEmpty();
    assertThat(club.seenBy(anna).expect(200).path("joinRequests").asInt()).isZero();
  }

  @Test
  void keepsOutWhoAskedUntilTheyAskAgain() {
    Club club = Club.of(anna);
    club.edit(anna, "joinPolicy", "approval").expect(200);
    club.join(stranger).expect(200);

    club.decline(anna, club.request(anna, stranger)).expect(204);

    club.seenBy(stranger).expectProblem(403, "NOT_A_MEMBER");
    assertThat(found(club).path("requested").asBoolean()).isFalse();
    club.join(stranger, "Please").expect(200);
    club.join(stranger, "Pretty please").expect(200);
    assertThat(found(club).path("requested").asBoolean()).isTrue();
    assertThat(club.requests(anna))
        .extracting(request -> request.path("note").asText())
        .containsExactly("Pretty please");
  }

  private JsonNode found(Club club) {
    return stranger.api().all("/groups?q=" + anna.name()).stream()
        .filter(group -> group.path("id").asText().equals(club.id()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void takesTheRequestAwayOfWhoIsInvited() {
    Club club = Club.of(anna);
    club.edit(anna, "joinPolicy", "approval").expect(200);
    club.join(ben).expect(200);

    club.invite(anna, ben).expect(200);

    assertThat(club.requests(anna)).isEmpty();
    assertThat(club.members(ben)).hasSize(2);
  }

  @Test
  void forgetsTheRequestOfWhoIsBanned() {
    Club club = Club.of(anna);
    club.edit(anna, "joinPolicy", "approval").expect(200);
    club.join(stranger).expect(200);

    club.ban(anna, stranger).expect(204);

    assertThat(club.requests(anna)).isEmpty();
    club.join(stranger).expectProblem(403, "BANNED");
  }

  @Test
  void refusesANoteThatIsNone() {
    Club club = Club.of(anna);
    club.edit(anna, "joinPolicy", "approval").expect(200);

    refusesNote(club, "x".repeat(141), "FIELD_TOO_LONG");
    refusesNote(club, "\u202Eevil", "FIELD_INVALID");
    refusesNote(club, "a\u0000b", "FIELD_INVALID");
    assertThat(club.requests(anna)).isEmpty();
  }

  private void refusesNote(Club club, String note, String code) {
    JsonNode problem = club.join(stranger, note).expectProblem(422, code);
    assertThat(problem.path("field").asText()).isEqualTo("note");
  }

  @Test
  void refusesAnInvitationThatIsNone() {
    Club club = Club.of(anna);
    String path = club.path() + "/invitations";
    List<String> tooMany =
        Collections.nCopies(101, "").stream().map(id -> UUID.randomUUID().toString()).toList();

    JsonNode missing = anna.api().post(path, Map.of()).expectProblem(422, "FIELD_REQUIRED");
    JsonNode many =
        anna.api().post(path, Map.of("accounts", tooMany)).expectProblem(422, "FIELD_TOO_LONG");

    assertThat(missing.path("field").asText()).isEqualTo("accounts");
    assertThat(many.path("field").asText()).isEqualTo("accounts");
    for (List<String> none :
        List.of(List.of("nonsense"), Collections.singletonList((String) null))) {
      Answer answer = anna.api().post(path, Map.of("accounts", none));
      assertThat(answer.status()).as(answer.toString()).isIn(403, 404, 422);
    }
    assertThat(club.members(anna)).hasSize(1);
  }
}
