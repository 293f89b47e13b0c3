package io.parley.group;

import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How people come into groups that are held, and out of them, however that comes about. */
@ApplicationScoped
class Roster {

  private final MembershipRepository memberships;
  private final BanRepository bans;
  private final WaitingRoom waiting;
  private final GroupSettings settings;
  private final Clock clock;
  private final Event<Object> events;

  @Inject
  Roster(
      MembershipRepository memberships,
      BanRepository bans,
      WaitingRoom waiting,
      GroupSettings settings,
      Clock clock,
      Event<Object> events) {
    this.memberships = memberships;
    this.bans = bans;
    this.waiting = waiting;
    this.settings = settings;
    this.clock = clock;
    this.events = events;
  }

  /** Makes somebody the owner of a new group. */
  void found(ChatGroup group, AccountId owner) {
    add(group, owner, Role.OWNER, null);
  }

  /**
   * Makes members of those who are none; of all of them or of nobody.
   *
   * @param by who brings them along; null when they come by themselves
   * @return those who were none
   * @throws ChatException BANNED, GROUP_FULL
   */
  List<AccountId> admit(ChatGroup group, Collection<AccountId> accounts, @Nullable AccountId by) {
    Set<AccountId> coming = new LinkedHashSet<>(accounts);
    memberships.membersAmong(group.id(), coming).forEach(coming::remove);
    if (coming.isEmpty()) {
      return List.of();
    }
    check(group, coming);
    waiting.leave(group, coming);
    for (AccountId account : coming) {
      add(group, account, Role.MEMBER, by);
      events.fire(new MemberJoined(group.id(), account, group.name(), group.memberCount()));
    }
    return List.copyOf(coming);
  }

  /**
   * Refuses those who could not become members now.
   *
   * @throws ChatException BANNED, GROUP_FULL
   */
  void check(ChatGroup group, Collection<AccountId> accounts) {
    if (bans.hasOneOf(group.id(), accounts)) {
      throw new ChatException(ErrorCode.BANNED);
    }
    if (group.memberCount() + accounts.size() > settings.maxMembers()) {
      throw new ChatException(ErrorCode.GROUP_FULL);
    }
  }

  private void add(ChatGroup group, AccountId account, Role role, @Nullable AccountId by) {
    Instant now = Instant.ofEpochMilli(clock.millis());
    group.changeMemberCount(+1);
    memberships.add(new Membership(Membership.Key.of(group.id(), account), role, by, now));
  }

  void dismiss(ChatGroup group, Membership member) {
    memberships.remove(member);
    group.changeMemberCount(-1);
    events.fire(new MemberLeft(group.id(), member.account(), group.name(), group.memberCount()));
  }
}
