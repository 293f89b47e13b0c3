package io.parley.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.it.harness.Await;
import io.parley.it.harness.ChatSocket;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import io.parley.protocol.Wire;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the owner and the admins of a group do, and what comes of it at once. */
class GroupAdminIT {

  @RegisterExtension final People people = People.ofSharedServer();

  private Person anna;
  private Person ben;
  private Person carl;
  private Club club;

  /** Anna's is the group, Ben an admin of it, and Carl a member. */
  @BeforeEach
  void meet() {
    anna = people.register();
    ben = people.registerFriendOf(anna);
    carl = people.registerFriendOf(anna);
    club = Club.of(anna, carl, ben);
    club.promote(anna, ben).expect(200);
  }

  private Wire.Message text(String content) {
    return ChatSocket.text(ChatSocket.GROUP, club.id(), content);
  }

  @Test
  void listsTheOwnerTheAdminsAndThenTheOthers() {
    assertThat(Races.ids(club.members(carl))).containsExactly(anna.id(), ben.id(), carl.id());
    assertThat(Races.roles(club.members(carl))).containsExactly("owner", "admin", "member");
  }

  @Test
  void letsAMutedMemberReadAndNotWriteUntilUnmuted() {
    ChatSocket carls = carl.connect();
    carls.sayTo(club.id(), "before");
    Instant until = RoleScene.inAnHour();

    JsonNode muted = club.mute(ben, carl, until).expect(200);
    Wire.Error refused = carls.sendAndAwaitError(text("while muted"));
    anna.connect().sayTo(club.id(), "do you hear me?");
    carls.awaitText("do you hear me?");
    club.unmute(ben, carl).expect(200);
    carls.sayTo(club.id(), "after");

    assertThat(muted.path("mutedUntil").asLong()).isEqualTo(until.toEpochMilli());
    assertThat(refused.getName()).isEqualTo("MUTED");
    assertThat(refused.getRetryAfterSeconds()).isBetween(3000, 3601);
    assertThat(anna.history(club.id()))
        .noneMatch(message -> message.path("content").asText().equals("while muted"));
  }

  @Test
  void letsAMutedMemberWriteOnceTheTimeIsOver() {
    ChatSocket carls = carl.connect();

    club.mute(ben, carl, RoleScene.inAnHour()).expect(200);
    assertThat(carls.sendAndAwaitError(text("too soon")).getName()).isEqualTo("MUTED");
    club.mute(ben, carl, Instant.now().plusSeconds(1)).expect(200);

    Await.until("the end of the mute", () -> isTaken(carls, text("at last")));
    assertThat(anna.history(club.id()))
        .anyMatch(message -> message.path("content").asText().equals("at last"));
  }

  private static boolean isTaken(ChatSocket socket, Wire.Message message) {
    socket.send(message);
    return socket
        .await(
            "an answer",
            answer ->
                answer.getAck().getClientId().equals(message.getClientId())
                    || answer.getError().getClientId().equals(message.getClientId()))
        .hasAck();
  }

  @Test
  void mutesWithoutAnEndAndNotUntilATimeGoneBy() {
    Instant never = Instant.ofEpochMilli(9_007_199_254_740_991L);

    club.mute(anna, carl, never).expect(200);
    Wire.Error refused = carl.connect().sendAndAwaitError(text("forever?"));
    JsonNode unmuted = club.mute(anna, carl, Instant.now().minusSeconds(60)).expect(200);

    assertThat(refused.getName()).isEqualTo("MUTED");
    assertThat(refused.getRetryAfterSeconds()).isZero();
    assertThat(unmuted.path("mutedUntil").asLong(-1)).isZero();
    carl.connect().sayTo(club.id(), "not forever");
  }

  @Test
  void letsOnlyAdminsWriteWhereAllAreMuted() {
    ChatSocket carls = carl.connect();

    club.edit(ben, "allMuted", true).expect(200);
    ben.connect().sayTo(club.id(), "silence please");
    assertThat(carls.sendAndAwaitError(text("why?")).getName()).isEqualTo("ALL_MUTED");
    club.promote(anna, carl).expect(200);
    carls.sayTo(club.id(), "I may");
    club.demote(anna, carl).expect(200);
    assertThat(carls.sendAndAwaitError(text("no more")).getName()).isEqualTo("ALL_MUTED");
    club.edit(ben, "allMuted", false).expect(200);

    carls.sayTo(club.id(), "all may");
  }

  @Test
  void shutsOutAtOnceWhoIsRemovedAndLetsThemComeBack() {
    ChatSocket carls = carl.connect();

    club.remove(ben, carl).expect(204);

    assertThat(carls.sendAndAwaitError(text("wait")).getName()).isEqualTo("NOT_A_MEMBER");
    carl.api().get("/conversations/" + club.id() + "/messages").expectProblem(403, "NOT_A_MEMBER");
    assertThat(carl.api().all("/conversations"))
        .noneMatch(conversation -> conversation.path("id").asText().equals(club.id()));
    club.remove(ben, carl).expectProblem(404, "MEMBER_NOT_FOUND");
    club.join(carl).expect(200);
    carls.sayTo(club.id(), "here again");
  }

  @Test
  void keepsOutWhoIsBannedUntilUnbanned() {
    club.ban(ben, carl).expect(204);
    club.ban(ben, carl).expect(204);

    JsonNode ban = anna.api().get(club.path() + "/bans").items().get(0);
    assertThat(ban.path("profile").path("id").asText()).isEqualTo(carl.id());
    assertThat(ban.path("by").path("id").asText()).isEqualTo(ben.id());
    assertThat(ban.path("since").asLong()).isPositive();
    club.join(carl).expectProblem(403, "BANNED");
    club.invite(anna, carl).expectProblem(403, "BANNED");

    club.unban(ben, carl).expect(204);
    assertThat(anna.api().all(club.path() + "/bans")).isEmpty();
    club.join(carl).expect(200);
  }

  @Test
  void givesAnAdminTheRightsOfOneAndTakesThemAway() {
    club.edit(ben, "name", "Ben's idea").expect(200);

    JsonNode demoted = club.demote(anna, ben).expect(200);

    assertThat(demoted.path("role").asText()).isEqualTo("member");
    club.edit(ben, "name", "Another idea").expectProblem(403, "ROLE_TOO_LOW");
    assertThat(club.seenBy(ben).expect(200).path("name").asText()).isEqualTo("Ben's idea");
  }

  @Test
  void isTheNewOwnersAfterItWasHandedOver() {
    JsonNode seen = club.transfer(anna, carl).expect(200);

    assertThat(seen.path("role").asText()).isEqualTo("admin");
    assertThat(Races.ids(club.members(ben))).startsWith(carl.id());
    club.dissolve(anna).expectProblem(403, "ROLE_TOO_LOW");
    club.demote(carl, anna).expect(200);
    club.dissolve(carl).expect(204);
  }

  @Test
  void passesOnToTheAdminBeforeAnyMember() {
    club.leave(anna).expect(204);

    assertThat(Races.ids(club.members(carl))).containsExactly(ben.id(), carl.id());
    assertThat(Races.roles(club.members(carl))).containsExactly("owner", "member");
  }

  @Test
  void isGoneForEverybodyOnceDissolved() {
    carl.connect().sayTo(club.id(), "something to be lost");

    club.dissolve(anna).expect(204);

    for (Person person : List.of(anna, ben, carl)) {
      club.seenBy(person).expectProblem(404, "GROUP_NOT_FOUND");
      person
          .api()
          .get("/conversations/" + club.id() + "/messages")
          .expectProblem(404, "CONVERSATION_NOT_FOUND");
      assertThat(person.api().all("/conversations"))
          .noneMatch(conversation -> conversation.path("id").asText().equals(club.id()));
    }
    assertThat(carl.api().get("/groups?q=" + anna.name()).items()).isEmpty();
  }

  @Test
  void isFoundByItsNewNameOnly() {
    String before = "Old" + People.newName();
    String after = "New" + People.newName();
    club.edit(anna, "name", before).expect(200);
    club.edit(anna, "name", after).expect(200);

    assertThat(carl.api().get("/groups?q=" + before).items()).isEmpty();
    assertThat(carl.api().get("/groups?q=" + after).items()).hasSize(1);
  }

  @Test
  void findsMembersByNameAndByNickname() {
    String nickname = "Nick" + People.newName();
    club.rename(carl, "The " + nickname).expect(200);

    assertThat(found(nickname)).containsExactly(carl.id());
    assertThat(found(carl.name().substring(0, 10))).containsExactly(carl.id());
    club.rename(carl, "").expect(200);
    assertThat(found(nickname)).isEmpty();
    assertThat(Races.ids(anna.api().all(club.path() + "/members?q=&limit=2"))).hasSize(3);
  }

  private List<String> found(String q) {
    return Races.ids(anna.api().all(club.path() + "/members?q=" + q));
  }

  @Test
  void showsItsPictureToMembers() {
    String path = club.changePicture(ben).expect(200).path("avatar").asText();

    carl.api().download(path);
    assertThat(club.seenBy(carl).expect(200).path("avatar").asText()).isEqualTo(path);
    club.removePicture(ben).expect(204);
    assertThat(club.seenBy(carl).expect(200).path("avatar").asText("?")).isEmpty();
    carl.api().getRoot(path).expectProblem(404, "NOT_FOUND");
  }

  @Test
  void refusesRulesThatAreNone() {
    refuses("joinPolicy", "everybody");
    refuses("joinPolicy", "OPEN");
    refuses("whoInvites", "owner");
    refuses("whoPins", "");
    refuses("whoMentionsAll", "nobody");
    for (String name : List.of("", "   ", "\u202Eevil", "x".repeat(65))) {
      JsonNode problem = club.edit(anna, "name", name).expectProblem(422, "GROUP_NAME_INVALID");
      assertThat(problem.path("field").asText()).isEqualTo("name");
    }
  }

  private void refuses(String field, String value) {
    JsonNode problem = club.edit(anna, field, value).expectProblem(422, "FIELD_INVALID");
    assertThat(problem.path("field").asText()).isEqualTo(field);
  }

  @Test
  void refusesWhatAMemberCannotBe() {
    for (String role : List.of("owner", "ADMIN", "", "king")) {
      refusesMember(Map.of("role", role), "role");
    }
    refusesMember(Map.of("mutedUntil", -1), "mutedUntil");
    refusesMember(Map.of("mutedUntil", 9_007_199_254_740_992L), "mutedUntil");
    assertThat(club.member(anna, carl).path("role").asText()).isEqualTo("member");
    assertThat(club.member(anna, carl).path("mutedUntil").asLong()).isZero();
  }

  private void refusesMember(Map<String, ?> edit, String field) {
    JsonNode problem =
        anna.api()
            .patch(club.path() + "/members/" + carl.id(), edit)
            .expectProblem(422, "FIELD_INVALID");
    assertThat(problem.path("field").asText()).isEqualTo(field);
  }

  @Test
  void refusesNicknamesThatAreNone() {
    JsonNode tooLong = club.rename(carl, "x".repeat(65)).expectProblem(422, "FIELD_TOO_LONG");
    assertThat(tooLong.path("field").asText()).isEqualTo("nickname");
    for (String nickname : List.of("\u202Eevil", "a\u0000b", "\u200B\u200B")) {
      JsonNode invalid = club.rename(carl, nickname).expectProblem(422, "FIELD_INVALID");
      assertThat(invalid.path("field").asText()).isEqualTo("nickname");
    }
    club.rename(carl, "李小龍 \uD83D\uDE00").expect(200);
  }

  @Test
  void knowsNobodyWhoIsNotThere() {
    Person stranger = people.register();

    club.remove(anna, stranger).expectProblem(404, "MEMBER_NOT_FOUND");
    club.promote(anna, stranger).expectProblem(404, "MEMBER_NOT_FOUND");
    club.mute(anna, stranger, RoleScene.inAnHour()).expectProblem(404, "MEMBER_NOT_FOUND");
    club.transfer(anna, stranger).expectProblem(404, "MEMBER_NOT_FOUND");
    for (String id : List.of("nonsense", "1", "a'b")) {
      anna.api().delete(club.path() + "/members/" + id).expectProblem(404, "MEMBER_NOT_FOUND");
      anna.api().put(club.path() + "/bans/" + id).expectProblem(404, "ACCOUNT_NOT_FOUND");
      anna.api().delete(club.path() + "/links/" + id).expectProblem(404, "LINK_NOT_FOUND");
      club.approve(anna, id).expectProblem(404, "JOIN_REQUEST_NOT_FOUND");
      club.decline(anna, id).expectProblem(404, "JOIN_REQUEST_NOT_FOUND");
    }
  }

  @Test
  void refusesPagesThatMakeNoSense() {
    String noPlace = Base64.getUrlEncoder().encodeToString("KING 1 nobody".getBytes(UTF_8));

    for (String list : List.of("/members", "/bans", "/join-requests", "/links")) {
      for (String query : List.of("limit=0", "limit=101", "cursor=!!", "cursor=" + noPlace)) {
        anna.api().get(club.path() + list + "?" + query).expectProblem(422, "FIELD_INVALID");
      }
    }
    anna.api()
        .get(club.path() + "/members?q=" + "x".repeat(65))
        .expectProblem(422, "FIELD_TOO_LONG");
  }
}
