package io.parley.group;

import io.parley.account.Profiles;
import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import io.parley.common.Fields;
import io.parley.common.GroupId;
import io.parley.common.Titles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What members of a group do to those below them, and what they are called. */
@ApplicationScoped
@Transactional
public class MemberService {

  /** The largest number that every client knows exactly. */
  private static final long MAX_TIME = (1L << 53) - 1;

  private static final int MAX_NICKNAME = 64;

  private final GroupLocks locks;
  private final MembershipRepository memberships;
  private final Roster roster;
  private final Profiles profiles;
  private final Clock clock;
  private final Event<Object> events;

  @Inject
  MemberService(
      GroupLocks locks,
      MembershipRepository memberships,
      Roster roster,
      Profiles profiles,
      Clock clock,
      Event<Object> events) {
    this.locks = locks;
    this.memberships = memberships;
    this.roster = roster;
    this.profiles = profiles;
    this.clock = clock;
    this.events = events;
  }

  /**
   * Makes a member an admin or an admin a member, mutes one for a time or no longer.
   *
   * @throws ChatException GROUP_NOT_FOUND, NOT_A_MEMBER, FIELD_INVALID, ROLE_TOO_LOW,
   *     MEMBER_NOT_FOUND, OWNER_STAYS, RATE_LIMITED
   */
  public Member edit(GroupId id, AccountId account, MemberEdit edit, AccountId by) {
    @Nullable Role role = readRole(edit.role());
    @Nullable Instant until = readUntil(edit.mutedUntil());
    HeldGroup held = locks.hold(id, by, Action.READ);
    if (role != null) {
      held.check(Action.PROMOTE);
    }
    if (until != null) {
      held.check(Action.MUTE);
    }
    Membership member = locks.memberBelow(held, account);
    if (role != null && role != member.role()) {
      member.become(role);
      tell(held, member, role == Role.ADMIN ? What.MADE_ADMIN : What.MADE_MEMBER);
    }
    if (until != null && !until.equals(member.mutedUntil())) {
      mute(held, member, until);
    }
    return Member.of(member, profiles.get(account));
  }

  private static @Nullable Role readRole(@Nullable String text) {
    if (text == null) {
      return null;
    }
    Role role = Fields.choice(text, Role.OWNER, Role.class, "role");
    if (role == Role.OWNER) {
      throw ChatException.ofField(ErrorCode.FIELD_INVALID, "role");
    }
    return role;
  }

  private @Nullable Instant readUntil(@Nullable Long millis) {
    if (millis == null) {
      return null;
    }
    if (millis < 0 || millis > MAX_TIME) {
      throw ChatException.ofField(ErrorCode.FIELD_INVALID, "mutedUntil");
    }
    return millis > clock.millis() ? Instant.ofEpochMilli(millis) : Instant.EPOCH;
  }

  private void mute(HeldGroup held, Membership member, Instant until) {
    boolean wasMuted = member.mutedUntil().isAfter(clock.instant());
    member.mute(until);
    events.fire(MemberChanged.of(held.group(), member));
    GroupHappened happened =
        GroupHappened.to(
            member.account(),
            held.id(),
            held.actor().account(),
            until.equals(Instant.EPOCH) ? What.UNMUTED : What.MUTED);
    if (!until.equals(Instant.EPOCH)) {
      events.fire(happened.until(until));
    } else if (wasMuted) {
      events.fire(happened);
    }
  }

  /**
   * Takes a nickname; "" gives it back.
   *
   * @throws ChatException GROUP_NOT_FOUND, NOT_A_MEMBER, FIELD_TOO_LONG, FIELD_INVALID,
   *     RATE_LIMITED
   */
  public Member takeNickname(GroupId id, String nickname, AccountId account) {
    String checked = Titles.optional(nickname, MAX_NICKNAME, "nickname");
    HeldGroup held = locks.hold(id, account, Action.TAKE_NICKNAME);
    Membership member = held.actor();
    if (!checked.equals(member.nickname())) {
      member.takeNickname(checked);
      memberships.renewTerms(member);
      events.fire(MemberChanged.of(held.group(), member));
    }
    return Member.of(member, profiles.get(account));
  }

  /**
   * Takes a member out of the group, who may come back.
   *
   * @throws ChatException GROUP_NOT_FOUND, NOT_A_MEMBER, ROLE_TOO_LOW, MEMBER_NOT_FOUND,
   *     OWNER_STAYS, RATE_LIMITED
   */
  public void remove(GroupId id, AccountId account, AccountId by) {
    HeldGroup held = locks.hold(id, by, Action.REMOVE);
    roster.dismiss(held.group(), locks.memberBelow(held, account));
    events.fire(GroupHappened.to(account, id, by, What.REMOVED));
  }

  private void tell(HeldGroup held, Membership member, What what) {
    events.fire(MemberChanged.of(held.group(), member));
    events.fire(GroupHappened.to(member.account(), held.id(), held.actor().account(), what));
  }
}
