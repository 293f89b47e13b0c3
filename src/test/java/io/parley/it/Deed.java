package io.parley.it;

import static io.parley.it.RoleScene.inAnHour;

import io.parley.it.Cast.Role;
import io.parley.it.harness.Answer;
import io.parley.it.harness.Person;
import java.util.Map;
import java.util.function.BiFunction;

/** What somebody tries in a group; the rows of {@link RoleTableIT}. */
enum Deed {
  READ_GROUP((s, who) -> s.club.seenBy(who)),
  READ_MEMBERS((s, who) -> who.api().get(s.club.path() + "/members?q=a")),
  READ_READERS_OF_NOTICE((s, who) -> who.api().get(s.club.path() + "/notice/readers")),
  READ_CONVERSATION((s, who) -> who.api().get(s.conversation())),
  READ_HISTORY((s, who) -> who.api().get(s.conversation() + "/messages")),
  READ_PINS((s, who) -> who.api().get(s.conversation() + "/pins")),
  MARK_NOTICE_READ((s, who) -> s.club.readNotice(who, 0)),

  SEND(say("hello")),
  SEND_WHERE_ALL_ARE_MUTED((s, who) -> s.where("allMuted", true).say(who, "hello")),
  MENTION_ALL(say("@all hello")),
  MENTION_ALL_WHERE_ALL_MAY(
      (s, who) -> s.where("whoMentionsAll", "members").say(who, "@all hello")),
  TYPE(RoleScene::type),
  TYPE_WHERE_ALL_ARE_MUTED((s, who) -> s.where("allMuted", true).type(who)),
  PIN((s, who) -> s.club.pin(who, s.said())),
  PIN_WHERE_ALL_MAY((s, who) -> s.where("whoPins", "members").club.pin(who, s.said())),
  UNPIN((s, who) -> s.club.unpin(who, pinned(s))),
  TAKE_NICKNAME((s, who) -> s.club.rename(who, "The one")),

  RENAME((s, who) -> s.club.edit(who, "name", "Another name")),
  CHANGE_PICTURE((s, who) -> s.club.changePicture(who)),
  REMOVE_PICTURE((s, who) -> s.club.removePicture(who)),
  WRITE_NOTICE((s, who) -> s.club.writeNotice(who, "Read this")),
  CHANGE_WHO_JOINS((s, who) -> s.club.edit(who, "joinPolicy", "invitation")),
  CHANGE_WHO_INVITES((s, who) -> s.club.edit(who, "whoInvites", "admins")),
  CHANGE_WHO_PINS((s, who) -> s.club.edit(who, "whoPins", "members")),
  CHANGE_WHO_MENTIONS_ALL((s, who) -> s.club.edit(who, "whoMentionsAll", "members")),
  MUTE_ALL((s, who) -> s.club.edit(who, "allMuted", true)),

  INVITE((s, who) -> s.club.invite(who, s.cast.guest)),
  INVITE_WHERE_ADMINS_MAY(
      (s, who) -> s.where("whoInvites", "admins").club.invite(who, s.cast.guest)),
  INVITE_NO_FRIEND((s, who) -> s.club.invite(who, s.cast.nobody)),
  INVITE_ONE_BANNED((s, who) -> s.club.invite(who, s.cast.of(Role.BANNED))),
  JOIN((s, who) -> s.club.join(who)),
  JOIN_WITH_APPROVAL((s, who) -> s.where("joinPolicy", "approval").club.join(who)),
  JOIN_BY_INVITATION_ONLY((s, who) -> s.where("joinPolicy", "invitation").club.join(who)),
  READ_JOIN_REQUESTS((s, who) -> who.api().get(s.club.path() + "/join-requests")),
  LET_IN((s, who) -> s.whereTheGuestAsks().club.approve(who, s.request())),
  DECLINE((s, who) -> s.whereTheGuestAsks().club.decline(who, s.request())),
  WITHDRAW_WITHOUT_REQUEST((s, who) -> s.club.withdraw(who)),

  READ_LINKS((s, who) -> who.api().get(s.club.path() + "/links")),
  MAKE_LINK((s, who) -> s.club.makeLink(who, Map.of())),
  REVOKE_LINK((s, who) -> s.club.revoke(who, s.link().path("id").asText())),
  SEE_LINKED_GROUP((s, who) -> who.api().get("/group-links/" + s.link().path("token").asText())),
  USE_LINK((s, who) -> Club.use(who, s.link().path("token").asText())),

  REMOVE_MEMBER((s, who) -> s.club.remove(who, s.cast.otherMember)),
  REMOVE_ADMIN((s, who) -> s.club.remove(who, s.cast.otherAdmin)),
  REMOVE_OWNER((s, who) -> s.club.remove(who, s.owner())),
  READ_BANS((s, who) -> who.api().get(s.club.path() + "/bans")),
  BAN_MEMBER((s, who) -> s.club.ban(who, s.cast.otherMember)),
  BAN_ADMIN((s, who) -> s.club.ban(who, s.cast.otherAdmin)),
  BAN_OWNER((s, who) -> s.club.ban(who, s.owner())),
  BAN_OUTSIDER((s, who) -> s.club.ban(who, s.cast.nobody)),
  UNBAN((s, who) -> s.club.unban(who, s.cast.of(Role.BANNED))),
  MUTE_MEMBER((s, who) -> s.club.mute(who, s.cast.otherMember, inAnHour())),
  MUTE_ADMIN((s, who) -> s.club.mute(who, s.cast.otherAdmin, inAnHour())),
  MUTE_OWNER((s, who) -> s.club.mute(who, s.owner(), inAnHour())),
  UNMUTE((s, who) -> s.club.unmute(who, s.cast.of(Role.MUTED))),

  MAKE_ADMIN((s, who) -> s.club.promote(who, s.cast.otherMember)),
  MAKE_MEMBER((s, who) -> s.club.demote(who, s.cast.otherAdmin)),
  MAKE_OWNER_A_MEMBER((s, who) -> s.club.demote(who, s.owner())),
  TRANSFER((s, who) -> s.club.transfer(who, s.cast.otherMember)),
  DISSOLVE((s, who) -> s.club.dissolve(who)),
  LEAVE((s, who) -> s.club.leave(who));

  private final BiFunction<RoleScene, Person, Object> way;

  Deed(BiFunction<RoleScene, Person, Object> way) {
    this.way = way;
  }

  /** Tries it; gives the code of the refusal, or what the scene says where there is none. */
  String tryIn(RoleScene scene, Role role) {
    Object outcome = way.apply(scene, scene.cast.of(role));
    return outcome instanceof Answer answer ? RoleScene.outcome(answer) : outcome.toString();
  }

  private static BiFunction<RoleScene, Person, Object> say(String text) {
    return (scene, who) -> scene.say(who, text);
  }

  private static long pinned(RoleScene scene) {
    long seq = scene.said();
    scene.club.pin(scene.owner(), seq).expect(204);
    return seq;
  }
}
