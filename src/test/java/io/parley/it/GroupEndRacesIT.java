package io.parley.it;

import static io.parley.it.Races.assertConsistent;
import static io.parley.it.Races.atOnce;
import static io.parley.it.Races.ids;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.it.Cast.Role;
import io.parley.it.harness.Answer;
import io.parley.it.harness.AtOnce;
import io.parley.it.harness.Await;
import io.parley.it.harness.ChatSocket;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A group ends, or loses its owner, while others do something in it. */
class GroupEndRacesIT {

  private static final int ROUNDS = 5;
  private static final int TEXTS = 10;
  private static final int DEEDS = 12;
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
  void hasAnOwnerWhoLeavesAndHandsItOverAtOnce() {
    List<String> outcomes =
        atOnce(() -> club.leave(owner), () -> club.transfer(owner, carl), () -> club.leave(admin));

    assertThat(outcomes.get(0)).isEqualTo(OK);
    assertThat(outcomes.get(1)).isIn(OK, "NOT_A_MEMBER");
    assertThat(outcomes.get(2)).isEqualTo(OK);
    assertThat(ids(assertConsistent(club, ben, carl)))
        .containsExactlyInAnyOrder(ben.id(), carl.id());
  }

  @RepeatedTest(ROUNDS)
  void endsWhenAllLeaveAtOnce() {
    List<String> outcomes =
        atOnce(
            () -> club.leave(owner),
            () -> club.leave(admin),
            () -> club.leave(ben),
            () -> club.leave(carl));

    assertThat(outcomes).containsOnly(OK);
    assertGone(owner, admin, ben, carl);
    club.join(ben).expectProblem(404, "GROUP_NOT_FOUND");
  }

  private void assertGone(Person... all) {
    for (Person person : all) {
      club.seenBy(person).expectProblem(404, "GROUP_NOT_FOUND");
      person
          .api()
          .get("/conversations/" + club.id() + "/messages")
          .expectProblem(404, "CONVERSATION_NOT_FOUND");
      assertThat(person.api().all("/conversations"))
          .noneMatch(conversation -> conversation.path("id").asText().equals(club.id()));
    }
  }

  @RepeatedTest(ROUNDS)
  void livesOnOrEndsWhenTheLastLeavesAndAnotherComes() {
    Club alone = Club.of(owner);

    List<String> outcomes = atOnce(() -> alone.leave(owner), () -> alone.join(guest));

    assertThat(outcomes).isIn(List.of(OK, OK), List.of(OK, "GROUP_NOT_FOUND"));
    if (outcomes.get(1).equals(OK)) {
      assertThat(ids(assertConsistent(alone, guest))).containsExactly(guest.id());
    } else {
      alone.seenBy(guest).expectProblem(404, "GROUP_NOT_FOUND");
    }
  }

  @RepeatedTest(ROUNDS)
  void isDissolvedOnceHoweverCloseOthersAct() {
    List<String> outcomes =
        atOnce(
            () -> club.dissolve(owner),
            () -> club.dissolve(owner),
            () -> club.join(guest),
            () -> club.leave(ben),
            () -> club.ban(admin, carl),
            () -> club.writeNotice(admin, "The last words"));

    assertThat(outcomes.subList(0, 2)).containsExactlyInAnyOrder(OK, "GROUP_NOT_FOUND");
    assertThat(outcomes).isSubsetOf(OK, "GROUP_NOT_FOUND");
    assertGone(owner, admin, ben, carl, guest);
  }

  @RepeatedTest(ROUNDS)
  void answersEverybodyWhoWritesWhileItIsDissolved() {
    List<ChatSocket> sockets = Stream.of(admin, ben, carl).map(Person::connect).toList();
    List<Supplier<Boolean>> deeds = new ArrayList<>();
    sockets.forEach(socket -> deeds.add(() -> sendAll(socket)));
    deeds.add(() -> club.dissolve(owner).status() == 204);

    assertThat(AtOnce.forEach(deeds, Supplier::get)).containsOnly(true);

    for (ChatSocket socket : sockets) {
      Await.until("all answers", () -> answers(socket).size() == TEXTS);
      assertThat(answers(socket))
          .isSubsetOf(OK, "UNKNOWN_RECIPIENT", "NOT_A_MEMBER", "CONVERSATION_NOT_FOUND");
    }
    assertGone(owner, admin, ben, carl);
  }

  private boolean sendAll(ChatSocket socket) {
    IntStream.range(0, TEXTS)
        .mapToObj(number -> ChatSocket.text(ChatSocket.GROUP, club.id(), "number " + number))
        .forEach(socket::send);
    return true;
  }

  private static List<String> answers(ChatSocket socket) {
    return socket.received().stream()
        .filter(message -> message.hasAck() || message.hasError())
        .map(message -> message.hasAck() ? OK : message.getError().getName())
        .toList();
  }

  /** Whatever all of them do, in whatever order: nothing fails, and what is left is consistent. */
  @RepeatedTest(ROUNDS)
  void staysConsistentInAStorm(RepetitionInfo round) {
    Random random = new Random(round.getCurrentRepetition());
    List<Person> all = List.of(owner, admin, ben, carl, guest);
    String token = club.link(owner, 3);
    List<Supplier<Answer>> deeds =
        Stream.generate(() -> anything(random, pick(random, all), pick(random, all), token))
            .limit(DEEDS)
            .toList();

    List<String> outcomes = atOnce(deeds);

    assertThat(outcomes).doesNotContain("INTERNAL", "UNAVAILABLE");
    assertConsistent(club, owner, admin, ben, carl, guest);
  }

  private static Person pick(Random random, List<Person> all) {
    return all.get(random.nextInt(all.size()));
  }

  private Supplier<Answer> anything(Random random, Person who, Person whom, String token) {
    return switch (random.nextInt(12)) {
      case 0 -> () -> club.promote(who, whom);
      case 1 -> () -> club.demote(who, whom);
      case 2 -> () -> club.transfer(who, whom);
      case 3 -> () -> club.remove(who, whom);
      case 4 -> () -> club.ban(who, whom);
      case 5 -> () -> club.unban(who, whom);
      case 6 -> () -> club.invite(who, whom);
      case 7 -> () -> club.join(who);
      case 8 -> () -> Club.use(who, token);
      case 9 -> () -> club.rename(who, "Nick");
      case 10 -> () -> club.writeNotice(who, "Notice");
      default -> () -> club.mute(who, whom, RoleScene.inAnHour());
    };
  }
}
