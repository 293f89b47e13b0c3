package io.parley.it;

import static io.parley.it.Races.assertConsistent;
import static io.parley.it.Races.atOnce;
import static io.parley.it.Races.ids;
import static io.parley.it.Races.roles;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.it.Cast.Role;
import io.parley.it.harness.Answer;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Two people change who is what in a group at the same moment. Whoever comes first, every answer
 * says what became of it, and the group is consistent afterwards.
 */
class GroupRacesIT {

  private static final int ROUNDS = 5;
  private static final String OK = RoleScene.DONE;

  @RegisterExtension final People people = People.ofSharedServer();

  private Person owner;
  private Person admin;
  private Person ben;
  private Person carl;
  private Person guest;
  private Club club;

  @BeforeEach
  void meet() {
    Cast cast = Cast.shared(people);
    owner = cast.of(Role.OWNER);
    admin = cast.of(Role.ADMIN);
    ben = cast.of(Role.MEMBER);
    carl = cast.otherMember;
    guest = cast.guest;
    club = Club.of(owner, admin, ben, carl);
    club.promote(owner, admin).expect(200);
  }

  @RepeatedTest(ROUNDS)
  void hasOneOwnerWhenItIsHandedToTwoAtOnce() {
    List<String> outcomes =
        atOnce(() -> club.transfer(owner, ben), () -> club.transfer(owner, carl));

    assertThat(outcomes).containsExactlyInAnyOrder(OK, "ROLE_TOO_LOW");
    assertThat(roles(assertConsistent(club, ben, carl)))
        .containsExactly("owner", "admin", "admin", "member");
  }

  @RepeatedTest(ROUNDS)
  void obeysItsOwnerUntilItIsHandedOverAndNotAfter() {
    List<String> outcomes =
        atOnce(
            () -> club.transfer(owner, ben),
            () -> club.promote(owner, carl),
            () -> club.demote(owner, admin),
            () -> club.demote(owner, ben));

    assertThat(outcomes.get(0)).isEqualTo(OK);
    assertThat(outcomes).isSubsetOf(OK, "ROLE_TOO_LOW");
    assertConsistent(club, ben);
    assertThat(role(ben)).isEqualTo("owner");
    assertThat(role(owner)).isEqualTo("admin");
    assertThat(role(carl)).isEqualTo(outcomes.get(1).equals(OK) ? "admin" : "member");
    assertThat(role(admin)).isEqualTo(outcomes.get(2).equals(OK) ? "member" : "admin");
  }

  private String role(Person person) {
    return club.seenBy(person).expect(200).path("role").asText();
  }

  @RepeatedTest(ROUNDS)
  void removesAMemberOrMakesOneAnAdminButNotBoth() {
    List<String> outcomes = atOnce(() -> club.remove(admin, ben), () -> club.promote(owner, ben));

    assertThat(outcomes).isIn(List.of(OK, "MEMBER_NOT_FOUND"), List.of("ROLE_TOO_LOW", OK));
    assertThat(ids(assertConsistent(club, owner)).contains(ben.id()))
        .isEqualTo(outcomes.get(1).equals(OK));
  }

  @RepeatedTest(ROUNDS)
  void takesAMemberOutOnce() {
    List<String> outcomes =
        atOnce(() -> club.remove(admin, ben), () -> club.remove(owner, ben), () -> club.leave(ben));

    assertThat(outcomes).containsOnlyOnce(OK);
    assertThat(outcomes).isSubsetOf(OK, "MEMBER_NOT_FOUND", "NOT_A_MEMBER");
    assertThat(assertConsistent(club, owner)).hasSize(3);
  }

  @RepeatedTest(ROUNDS)
  void keepsBothOfTwoChangesOfTwoAdmins() {
    List<String> outcomes =
        atOnce(
            () -> club.edit(owner, "name", "Renamed"),
            () -> club.edit(admin, "joinPolicy", "approval"),
            () -> club.edit(admin, "whoPins", "members"),
            () -> club.writeNotice(owner, "A notice"),
            () -> club.edit(owner, "allMuted", true));

    JsonNode group = club.seenBy(ben).expect(200);
    assertThat(outcomes).containsOnly(OK);
    assertThat(group.path("name").asText()).isEqualTo("Renamed");
    assertThat(group.path("joinPolicy").asText()).isEqualTo("approval");
    assertThat(group.path("whoPins").asText()).isEqualTo("members");
    assertThat(group.path("notice").asText()).isEqualTo("A notice");
    assertThat(group.path("allMuted").asBoolean()).isTrue();
  }

  @RepeatedTest(ROUNDS)
  void keepsBothOfTwoChangesOfOneMember() {
    List<String> outcomes =
        atOnce(
            () -> club.promote(owner, ben),
            () -> club.mute(owner, ben, RoleScene.inAnHour()),
            () -> club.rename(ben, "Benny"),
            () -> club.readNotice(ben, 0));

    JsonNode member = club.member(owner, ben);
    assertThat(outcomes).containsOnly(OK);
    assertThat(member.path("role").asText()).isEqualTo("admin");
    assertThat(member.path("mutedUntil").asLong()).isPositive();
    assertThat(member.path("nickname").asText()).isEqualTo("Benny");
  }

  @RepeatedTest(ROUNDS)
  void keepsOutWhoIsBannedWhateverWayTheyComeIn() {
    String token = club.link(owner, 5);

    List<String> outcomes =
        atOnce(
            () -> club.ban(admin, guest),
            () -> club.join(guest),
            () -> Club.use(guest, token),
            () -> club.invite(owner, guest));

    assertThat(outcomes.get(0)).isEqualTo(OK);
    assertThat(outcomes).isSubsetOf(OK, "BANNED");
    assertThat(assertConsistent(club, owner)).hasSize(4);
    club.seenBy(guest).expectProblem(403, "NOT_A_MEMBER");
    club.join(guest).expectProblem(403, "BANNED");
  }

  private String askToJoin() {
    club.edit(owner, "joinPolicy", "approval").expect(200);
    club.join(guest).expect(200);
    return club.request(owner, guest);
  }

  @RepeatedTest(ROUNDS)
  void keepsOutWhoIsBannedAndLetInAtOnce() {
    String request = askToJoin();

    List<String> outcomes =
        atOnce(() -> club.ban(admin, guest), () -> club.approve(owner, request));

    assertThat(outcomes.get(0)).isEqualTo(OK);
    assertThat(outcomes.get(1)).isIn(OK, "JOIN_REQUEST_NOT_FOUND");
    assertThat(assertConsistent(club, owner)).hasSize(4);
    assertThat(club.requests(owner)).isEmpty();
  }

  @RepeatedTest(ROUNDS)
  void letsInWhoWithdrawsTooLateAndNobodyElse() {
    String request = askToJoin();

    List<String> outcomes = atOnce(() -> club.approve(admin, request), () -> club.withdraw(guest));

    assertThat(outcomes).containsExactlyInAnyOrder(OK, "JOIN_REQUEST_NOT_FOUND");
    assertThat(ids(assertConsistent(club, owner)).contains(guest.id()))
        .isEqualTo(outcomes.get(0).equals(OK));
    assertThat(club.requests(owner)).isEmpty();
  }

  @Test
  void letsNobodyInWhoHasWithdrawn() {
    String request = askToJoin();

    club.withdraw(guest).expect(204);

    club.approve(admin, request).expectProblem(404, "JOIN_REQUEST_NOT_FOUND");
    club.seenBy(guest).expectProblem(403, "NOT_A_MEMBER");
  }

  @RepeatedTest(ROUNDS)
  void decidesARequestOnce() {
    String request = askToJoin();

    List<String> outcomes =
        atOnce(
            () -> club.approve(admin, request),
            () -> club.approve(owner, request),
            () -> club.decline(owner, request));

    assertThat(outcomes)
        .containsExactlyInAnyOrder(OK, "JOIN_REQUEST_NOT_FOUND", "JOIN_REQUEST_NOT_FOUND");
    assertThat(ids(assertConsistent(club, owner)).contains(guest.id()))
        .isNotEqualTo(outcomes.get(2).equals(OK));
  }

  @RepeatedTest(ROUNDS)
  void asksOnceWhoAsksManyTimesAtOnce() {
    club.edit(owner, "joinPolicy", "approval").expect(200);

    List<String> outcomes =
        atOnce(() -> club.join(guest), () -> club.join(guest), () -> club.join(guest));

    assertThat(outcomes).containsOnly(RoleScene.ASKED);
    assertThat(club.requests(admin)).hasSize(1);
  }

  @Test
  void letsOneOfTenInWhoUseALinkForOneAtOnce() {
    List<Person> crowd = Stream.generate(people::register).limit(10).toList();
    String token = club.link(owner, 1);

    List<String> outcomes =
        atOnce(crowd.stream().<Supplier<Answer>>map(one -> () -> Club.use(one, token)).toList());

    assertThat(outcomes).containsOnlyOnce(OK).containsOnly(OK, "LINK_NOT_FOUND");
    assertThat(assertConsistent(club, owner)).hasSize(5);
  }

  @RepeatedTest(ROUNDS)
  void letsNobodyInByALinkThatWasRevokedBefore() {
    JsonNode link = Club.made(club.makeLink(owner, Map.of()));
    String token = link.path("token").asText();

    List<String> outcomes =
        atOnce(() -> club.revoke(admin, link.path("id").asText()), () -> Club.use(guest, token));

    assertThat(outcomes.get(0)).isEqualTo(OK);
    assertThat(outcomes.get(1)).isIn(OK, "LINK_NOT_FOUND");
    assertThat(ids(assertConsistent(club, owner)).contains(guest.id()))
        .isEqualTo(outcomes.get(1).equals(OK));
  }
}
