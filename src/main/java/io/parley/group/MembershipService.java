package io.parley.group;

import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import io.parley.common.GroupId;
import io.parley.common.Titles;
import io.parley.friend.ContactRules;
import io.parley.security.Limit;
import io.parley.security.RateLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How groups begin, and how people come and go of their own will or bring others along. */
@ApplicationScoped
@Transactional
public class MembershipService {

  private static final int MAX_NOTE = 140;
  private static final int MAX_INVITED = 100;

  private final GroupRepository groups;
  private final GroupLocks locks;
  private final Roster roster;
  private final WaitingRoom waiting;
  private final Succession succession;
  private final GroupService seen;
  private final ContactRules contacts;
  private final RateLimits limits;
  private final Clock clock;
  private final Event<Object> events;

  @Inject
  MembershipService(
      GroupRepository groups,
      GroupLocks locks,
      Roster roster,
      WaitingRoom waiting,
      Succession succession,
      GroupService seen,
      ContactRules contacts,
      RateLimits limits,
      Clock clock,
      Event<Object> events) {
    this.groups = groups;
    this.locks = locks;
    this.roster = roster;
    this.waiting = waiting;
    this.succession = succession;
    this.seen = seen;
    this.contacts = contacts;
    this.limits = limits;
    this.clock = clock;
    this.events = events;
  }

  /**
   * Makes a group that the account owns.
   *
   * @param members friends who are in it from the beginning, at most 100
   * @throws ChatException GROUP_NAME_INVALID, FIELD_TOO_LONG, NOT_FRIENDS, GROUP_FULL, RATE_LIMITED
   */
  public Group create(String name, Collection<AccountId> members, AccountId owner) {
    String checked = Titles.check(name, ErrorCode.GROUP_NAME_INVALID, "name");
    Set<AccountId> friends = friends(owner, members, "members");
    limits.take(Limit.GROUP, owner.toString());
    ChatGroup group = new ChatGroup(checked, now());
    groups.add(group);
    roster.found(group, owner);
    events.fire(new GroupCreated(group.id(), owner, checked));
    events.fire(GroupHappened.of(group.id(), owner, What.CREATED));
    bringAlong(group, owner, friends);
    return seen.get(group.id(), owner);
  }

  /**
   * Makes friends of a member members; those who are members are passed over.
   *
   * @throws ChatException GROUP_NOT_FOUND, NOT_A_MEMBER, ROLE_TOO_LOW, FIELD_TOO_LONG, NOT_FRIENDS,
   *     BANNED, GROUP_FULL, RATE_LIMITED
   */
  public Group invite(GroupId id, Collection<AccountId> accounts, AccountId by) {
    ChatGroup group = locks.hold(id, by, Action.INVITE).group();
    bringAlong(group, by, friends(by, accounts, "accounts"));
    return seen.get(id, by);
  }

  /** Whoever has blocked the inviter is, to the inviter, no friend any more, and nothing else. */
  private Set<AccountId> friends(AccountId by, Collection<AccountId> accounts, String field) {
    Set<AccountId> others = new LinkedHashSet<>(accounts);
    others.remove(by);
    if (others.size() > MAX_INVITED) {
      throw ChatException.ofField(ErrorCode.FIELD_TOO_LONG, field);
    }
    if (!contacts.mayInviteAmong(by, others).containsAll(others)) {
      throw new ChatException(ErrorCode.NOT_FRIENDS);
    }
    return others;
  }

  private void bringAlong(ChatGroup group, AccountId by, Set<AccountId> friends) {
    List<AccountId> admitted = roster.admit(group, friends, by);
    if (!admitted.isEmpty()) {
      events.fire(GroupHappened.to(admitted, group.id(), by, What.INVITED));
    }
  }

  /**
   * Makes the account a member, or lets it wait where somebody has to approve; nothing changes when
   * it is a member.
   *
   * @param note what it says to those who approve, at most 140 characters
   * @throws ChatException GROUP_NOT_FOUND, FIELD_TOO_LONG, FIELD_INVALID, BANNED, JOIN_CLOSED,
   *     GROUP_FULL, RATE_LIMITED
   */
  public Group join(GroupId id, @Nullable String note, AccountId account) {
    String checked = Titles.optional(note, MAX_NOTE, "note");
    limits.take(Limit.GROUP, account.toString());
    ChatGroup group = locks.hold(id);
    if (!locks.isMember(id, account)) {
      enter(group, checked, account);
    }
    return seen.get(id, account);
  }

  private void enter(ChatGroup group, String note, AccountId account) {
    List<AccountId> alone = List.of(account);
    roster.check(group, alone);
    switch (group.rules().joinPolicy()) {
      case OPEN -> {
        roster.admit(group, alone, null);
        events.fire(GroupHappened.of(group.id(), account, What.JOINED));
      }
      case APPROVAL -> waiting.enter(group, account, note, now());
      case INVITATION -> throw new ChatException(ErrorCode.JOIN_CLOSED);
    }
  }

  /**
   * Takes the account out of the group. When it was the owner, the admin who has been in it for
   * longest is the owner from now on, or else the member; when it was the last one, the group ends.
   *
   * @throws ChatException GROUP_NOT_FOUND, NOT_A_MEMBER
   */
  public void leave(GroupId id, AccountId account) {
    HeldGroup held = locks.holdAsMember(id, account);
    ChatGroup group = held.group();
    roster.dismiss(group, held.actor());
    if (group.memberCount() == 0) {
      succession.end(group);
    } else {
      events.fire(GroupHappened.of(id, account, What.LEFT));
      if (held.actor().role() == Role.OWNER) {
        succession.passOn(group, account);
      }
    }
  }

  /** As if an account that is no more left the group, and asked no more; if it was there at all. */
  void forget(GroupId id, AccountId account) {
    groups
        .lock(id)
        .ifPresent(
            group -> {
              waiting.leave(group, List.of(account));
              if (locks.isMember(id, account)) {
                leave(id, account);
              }
            });
  }

  private Instant now() {
    return Instant.ofEpochMilli(clock.millis());
  }
}
