package io.parley.group;

import io.parley.account.Avatars;
import io.parley.account.Picture;
import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import io.parley.common.GroupId;
import io.parley.common.Titles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** How the owner and the admins of a group change what it is, and how the owner ends it. */
@ApplicationScoped
@Transactional
public class GroupEditing {

  private final GroupRepository groups;
  private final GroupLocks locks;
  private final Succession succession;
  private final GroupService seen;
  private final Avatars avatars;
  private final Event<Object> events;

  @Inject
  GroupEditing(
      GroupRepository groups,
      GroupLocks locks,
      Succession succession,
      GroupService seen,
      Avatars avatars,
      Event<Object> events) {
    this.groups = groups;
    this.locks = locks;
    this.succession = succession;
    this.seen = seen;
    this.avatars = avatars;
    this.events = events;
  }

  /**
   * Changes name and rules.
   *
   * @throws ChatException GROUP_NOT_FOUND, NOT_A_MEMBER, ROLE_TOO_LOW, GROUP_NAME_INVALID,
   *     FIELD_INVALID, RATE_LIMITED
   */
  public Group edit(GroupId id, GroupEdit edit, AccountId by) {
    HeldGroup held = locks.hold(id, by, Action.READ);
    ChatGroup group = held.group();
    Rules before = group.rules();
    String name = edit.name() == null ? group.name() : checkName(edit.name());
    Rules rules = edit.of(before);
    check(held, edit);
    if (!name.equals(group.name()) || !rules.equals(before)) {
      rename(group, name, by);
      group.change(rules);
      events.fire(new GroupChanged(group.state()));
      if (rules.allMuted() != before.allMuted()) {
        What what = rules.allMuted() ? What.MUTED_ALL : What.UNMUTED_ALL;
        events.fire(GroupHappened.of(id, by, what));
      }
    }
    return seen.get(id, by);
  }

  private static void check(HeldGroup held, GroupEdit edit) {
    if (edit.name() != null) {
      held.check(Action.RENAME);
    }
    if (edit.allMuted() != null) {
      held.check(Action.MUTE_ALL);
    }
    if (edit.changesRules()) {
      held.check(Action.CHANGE_RULES);
    }
  }

  private static String checkName(String name) {
    return Titles.check(name, ErrorCode.GROUP_NAME_INVALID, "name");
  }

  private void rename(ChatGroup group, String name, AccountId by) {
    if (!name.equals(group.name())) {
      group.rename(name);
      groups.renewTerms(group);
      events.fire(GroupHappened.of(group.id(), by, What.RENAMED, name));
    }
  }

  /**
   * Refuses, before a picture is read, who may not change the one of the group.
   *
   * @throws ChatException GROUP_NOT_FOUND, NOT_A_MEMBER, ROLE_TOO_LOW
   */
  public void checkMayChangeAvatar(GroupId id, AccountId by) {
    seen.check(Action.CHANGE_PICTURE, id, by);
  }

  /**
   * Shows another picture, which {@link Avatars} has read; null for none.
   *
   * @return its path, "" for none
   * @throws ChatException GROUP_NOT_FOUND, NOT_A_MEMBER, ROLE_TOO_LOW, RATE_LIMITED
   */
  public String changeAvatar(GroupId id, @Nullable Picture picture, AccountId by) {
    ChatGroup group = locks.hold(id, by, Action.CHANGE_PICTURE).group();
    String before = group.avatar();
    if (picture == null) {
      avatars.forget(before);
    }
    group.changeAvatar(picture == null ? "" : avatars.replace(before, picture));
    if (!group.avatar().equals(before)) {
      events.fire(new GroupChanged(group.state()));
      events.fire(GroupHappened.of(id, by, What.PICTURED));
    }
    return group.avatar();
  }

  /**
   * Makes another member the owner; the owner of before is an admin. Nothing changes when it is the
   * same.
   *
   * @throws ChatException GROUP_NOT_FOUND, NOT_A_MEMBER, ROLE_TOO_LOW, MEMBER_NOT_FOUND,
   *     RATE_LIMITED
   */
  public Group transfer(GroupId id, AccountId to, AccountId by) {
    HeldGroup held = locks.hold(id, by, Action.TRANSFER);
    Membership next = locks.member(held, to);
    if (next.role() != Role.OWNER) {
      succession.transfer(held.group(), held.actor(), next);
    }
    return seen.get(id, by);
  }

  /**
   * Ends the group for everybody.
   *
   * @throws ChatException GROUP_NOT_FOUND, NOT_A_MEMBER, ROLE_TOO_LOW, RATE_LIMITED
   */
  public void dissolve(GroupId id, AccountId by) {
    succession.end(locks.hold(id, by, Action.DISSOLVE).group());
  }
}
