package io.parley.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.it.harness.ChatSocket;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import io.parley.protocol.Wire;
import io.parley.protocol.Wire.GroupChange;
import io.parley.protocol.Wire.GroupChange.Kind;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Every change of a group reaches the other members, whom it concerns, and the other devices of who
 * made it, without being asked for.
 */
class GroupLiveIT {

  @RegisterExtension final People people = People.ofSharedServer();

  private Person anna;
  private Person ben;
  private Person carl;
  private Person dora;
  private Club club;
  private ChatSocket annas;
  private ChatSocket annasPhone;
  private ChatSocket bens;
  private ChatSocket carls;
  private ChatSocket doras;

  /** Anna's is the group, Ben an admin of it, Carl a member; Dora, a friend, is not in it. */
  @BeforeEach
  void connectAll() {
    anna = people.register();
    ben = people.registerFriendOf(anna);
    carl = people.registerFriendOf(anna);
    dora = people.registerFriendOf(anna);
    club = Club.of(anna, ben, carl);
    club.promote(anna, ben).expect(200);
    annas = anna.connect();
    annasPhone = anna.onAnotherDevice().connect();
    bens = ben.connect();
    carls = carl.connect();
    doras = dora.connect();
  }

  private static GroupChange await(ChatSocket socket, Kind kind, Predicate<GroupChange> wanted) {
    return socket
        .await(
            kind.name(),
            message ->
                message.getGroupChange().getKind() == kind && wanted.test(message.getGroupChange()))
        .getGroupChange();
  }

  /** All in the group, on all devices. */
  private List<ChatSocket> members() {
    return List.of(annas, annasPhone, bens, carls);
  }

  private void membersHear(Kind kind, Predicate<GroupChange> wanted) {
    members().forEach(socket -> await(socket, kind, wanted));
  }

  private static Predicate<GroupChange> of(Person member) {
    return change -> change.getMember().getId().equals(member.id());
  }

  /** The frames of groups that one socket had. */
  private static List<GroupChange> changes(ChatSocket socket) {
    return socket.received().stream()
        .filter(Wire.Message::hasGroupChange)
        .map(Wire.Message::getGroupChange)
        .toList();
  }

  @Test
  void tellsMembersWhatItIsCalledAndLooksLike() {
    club.edit(ben, "name", "Renamed").expect(200);
    membersHear(
        Kind.CHANGED,
        change ->
            change.getGroupName().equals("Renamed")
                && change.getGroup().getName().equals("Renamed")
                && change.getGroup().getMemberCount() == 3);

    String avatar = club.changePicture(anna).expect(200).path("avatar").asText();
    membersHear(Kind.CHANGED, change -> change.getGroup().getAvatar().equals(avatar));

    club.removePicture(ben).expect(204);
    for (ChatSocket socket : members()) {
      await(
          socket,
          Kind.CHANGED,
          change -> change.getGroup().getAvatar().isEmpty() && isAfter(socket, change, avatar));
    }
    doras.awaitQuiet();
    assertThat(changes(doras)).isEmpty();
  }

  /** Whether the change came after the one that brought this picture. */
  private static boolean isAfter(ChatSocket socket, GroupChange change, String avatar) {
    return changes(socket).stream()
        .takeWhile(other -> other != change)
        .anyMatch(other -> other.getGroup().getAvatar().equals(avatar));
  }

  @Test
  void tellsMembersItsRules() {
    Map<String, Predicate<Wire.GroupState>> rules = new LinkedHashMap<>();
    rules.put("joinPolicy approval", group -> group.getJoinPolicy().equals("approval"));
    rules.put("joinPolicy invitation", group -> group.getJoinPolicy().equals("invitation"));
    rules.put("whoInvites admins", group -> group.getWhoInvites().equals("admins"));
    rules.put("whoPins members", group -> group.getWhoPins().equals("members"));
    rules.put("whoMentionsAll members", group -> group.getWhoMentionsAll().equals("members"));

    rules.forEach(
        (rule, holds) -> {
          String[] parts = rule.split(" ", 2);
          club.edit(anna, parts[0], parts[1]).expect(200);
          membersHear(Kind.CHANGED, change -> holds.test(change.getGroup()));
        });
    club.edit(ben, "allMuted", true).expect(200);
    membersHear(Kind.CHANGED, change -> change.getGroup().getAllMuted());
  }

  @Test
  void tellsMembersItsNotice() {
    club.writeNotice(ben, "Practice is on Friday").expect(200);

    membersHear(
        Kind.CHANGED,
        change ->
            change.getGroup().getNotice().equals("Practice is on Friday")
                && change.getGroup().getNoticeVersion() == 1
                && change.getGroup().getNoticeBy().equals(ben.id())
                && change.getGroup().getNoticeAt() > 0);
  }

  @Test
  void tellsMembersWhoIsWhat() {
    club.promote(anna, carl).expect(200);
    membersHear(Kind.MEMBER, of(carl).and(change -> change.getRole().equals("admin")));

    club.demote(anna, carl).expect(200);
    membersHear(Kind.MEMBER, of(carl).and(change -> change.getRole().equals("member")));

    club.transfer(anna, carl).expect(200);
    membersHear(Kind.MEMBER, of(carl).and(change -> change.getRole().equals("owner")));
    membersHear(Kind.MEMBER, of(anna).and(change -> change.getRole().equals("admin")));
  }

  @Test
  void tellsMembersWhoIsMutedUntilWhen() {
    Instant until = RoleScene.inAnHour();

    club.mute(ben, carl, until).expect(200);
    membersHear(
        Kind.MEMBER, of(carl).and(change -> change.getMutedUntil() == until.toEpochMilli()));

    club.unmute(ben, carl).expect(200);
    membersHear(Kind.MEMBER, of(carl).and(change -> change.getMutedUntil() == 0));
  }

  @Test
  void tellsMembersWhatSomebodyIsCalled() {
    club.rename(anna, "The boss").expect(200);
    membersHear(Kind.MEMBER, of(anna).and(change -> change.getNickname().equals("The boss")));

    club.rename(anna, "").expect(200);
    membersHear(Kind.MEMBER, of(anna).and(change -> change.getNickname().isEmpty()));
  }

  @Test
  void tellsMembersAndWhoIsInvited() {
    club.invite(anna, dora).expect(200);

    membersHear(Kind.JOINED, of(dora).and(change -> change.getMemberCount() == 4));
    GroupChange toDora = await(doras, Kind.JOINED, of(dora));
    assertThat(toDora.getGroupId()).isEqualTo(club.id());
    assertThat(toDora.getRole()).isEqualTo("member");
    annas.sayTo(club.id(), "welcome");
    doras.awaitText("welcome");
  }

  @Test
  void tellsFriendsWhoAreInANewGroupFromTheBeginning() {
    Club fresh = Club.of(anna, dora);

    GroupChange toDora =
        await(doras, Kind.JOINED, of(dora).and(c -> c.getGroupId().equals(fresh.id())));
    GroupChange toPhone =
        await(annasPhone, Kind.CREATED, of(anna).and(c -> c.getGroupId().equals(fresh.id())));
    assertThat(toDora.getMemberCount()).isEqualTo(2);
    assertThat(toPhone.getRole()).isEqualTo("owner");
  }

  @Test
  void tellsMembersAndWhoIsRemoved() {
    club.remove(ben, carl).expect(204);

    membersHear(Kind.LEFT, of(carl).and(change -> change.getMemberCount() == 2));
    annas.sayTo(club.id(), "behind your back");
    bens.awaitText("behind your back");
    carls.awaitQuiet();
    assertThat(carls.texts(club.id()))
        .noneMatch(text -> text.getContent().equals("behind your back"));
  }

  @Test
  void tellsMembersAndWhoIsBanned() {
    club.ban(ben, carl).expect(204);

    membersHear(Kind.LEFT, of(carl).and(change -> change.getMemberCount() == 2));
  }

  @Test
  void tellsWhoDecidesAndWhoAskedOfARequest() {
    club.edit(anna, "joinPolicy", "approval").expect(200);
    Person dorasPhone = dora.onAnotherDevice();
    ChatSocket phone = dorasPhone.connect();

    club.join(dora, "May I?").expect(200);
    List<ChatSocket> deciders = List.of(annas, annasPhone, bens);
    deciders.forEach(socket -> awaitWaiting(socket, 1));
    List.of(doras, phone).forEach(socket -> await(socket, Kind.REQUESTS, of(dora)));
    club.withdraw(dora).expect(204);
    deciders.forEach(socket -> awaitWaiting(socket, 0));

    club.join(dora).expect(200);
    club.approve(ben, club.request(ben, dora)).expect(204);
    membersHear(Kind.JOINED, of(dora));
    List.of(doras, phone).forEach(socket -> await(socket, Kind.JOINED, of(dora)));
    assertThat(changes(carls)).noneMatch(change -> change.getKind() == Kind.REQUESTS);
  }

  private static void awaitWaiting(ChatSocket socket, int waiting) {
    await(socket, Kind.REQUESTS, change -> change.getRequests() == waiting);
  }

  @Test
  void tellsWhoIsNotLetIn() {
    club.edit(anna, "joinPolicy", "approval").expect(200);
    club.join(dora).expect(200);
    await(doras, Kind.REQUESTS, of(dora).and(change -> change.getRequests() == 1));

    club.decline(ben, club.request(ben, dora)).expect(204);

    await(doras, Kind.REQUESTS, of(dora).and(change -> change.getRequests() == 0));
    List.of(annas, annasPhone, bens).forEach(socket -> awaitWaiting(socket, 0));
  }

  @Test
  void tellsWhoDecidesOfLinksAndBans() {
    String token = decidersHear(Kind.LINKS, () -> club.link(ben, 1));
    decidersHear(Kind.LINKS, () -> Club.use(dora, token).expect(200));
    decidersHear(Kind.BANS, () -> club.ban(ben, dora).expect(204));
    decidersHear(Kind.BANS, () -> club.unban(anna, dora).expect(204));

    await(carls, Kind.LEFT, of(dora));
    assertThat(changes(carls))
        .noneMatch(change -> List.of(Kind.LINKS, Kind.BANS).contains(change.getKind()));
  }

  private <T> T decidersHear(Kind kind, Supplier<T> deed) {
    List<ChatSocket> deciders = List.of(annas, annasPhone, bens);
    List<Integer> before = deciders.stream().map(socket -> socket.received().size()).toList();
    T done = deed.get();
    for (int i = 0; i < deciders.size(); i++) {
      deciders
          .get(i)
          .awaitAfter(
              before.get(i), kind.name(), message -> message.getGroupChange().getKind() == kind);
    }
    return done;
  }

  @Test
  void tellsMembersWhoComesByALink() {
    Club.use(dora, club.link(anna, 1)).expect(200);

    membersHear(Kind.JOINED, of(dora));
    await(doras, Kind.JOINED, of(dora));
  }

  @Test
  void tellsEverybodyThatItIsNoMore() {
    club.dissolve(anna).expect(204);

    membersHear(Kind.ENDED, change -> change.getGroupId().equals(club.id()));
    assertThat(bens.sendAndAwaitError(ChatSocket.text(ChatSocket.GROUP, club.id(), "?")).getName())
        .isIn("UNKNOWN_RECIPIENT", "NOT_A_MEMBER");
  }

  @Test
  void tellsMembersWhoOwnsItWhenTheOwnerLeaves() {
    club.leave(anna).expect(204);

    for (ChatSocket socket : List.of(bens, carls)) {
      await(socket, Kind.LEFT, of(anna));
      await(socket, Kind.MEMBER, of(ben).and(change -> change.getRole().equals("owner")));
    }
    await(annasPhone, Kind.LEFT, of(anna));
  }

  /** What somebody has read is between them and their devices. */
  @Test
  void tellsOnlyTheOtherDevicesThatTheNoticeIsRead() {
    club.writeNotice(ben, "Read me").expect(200);
    membersHear(Kind.CHANGED, change -> change.getGroup().getNoticeVersion() == 1);

    club.readNotice(anna, 1).expect(204);

    await(annasPhone, Kind.MEMBER, of(anna));
    carls.awaitQuiet();
    assertThat(changes(carls)).noneMatch(of(anna).and(c -> c.getKind() == Kind.MEMBER)::test);
  }
}
