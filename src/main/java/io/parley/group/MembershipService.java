package io.parley.group;

import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import io.parley.common.GroupId;
import io.parley.common.Titles;
import io.parley.security.Limit;
import io.parley.security.RateLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** How groups begin, how people come and go, and how groups end. */
@ApplicationScoped
@Transactional
public class MembershipService {

  private final GroupRepository groups;
  private final MembershipRepository memberships;
  private final GroupSettings settings;
  private final RateLimits limits;
  private final Clock clock;
  private final Event<Object> events;

  @Inject
  MembershipService(
      GroupRepository groups,
      MembershipRepository memberships,
      GroupSettings settings,
      RateLimits limits,
      Clock clock,
      Event<Object> events) {
    this.groups = groups;
    this.memberships = memberships;
    this.settings = settings;
    this.limits = limits;
    this.clock = clock;
    this.events = events;
  }

  /**
   * Makes a group that the account owns.
   *
   * @throws ChatException GROUP_NAME_INVALID, RATE_LIMITED
   */
  public Group create(String name, AccountId owner) {
    String checked = Titles.check(name, ErrorCode.GROUP_NAME_INVALID, "name");
    limits.take(Limit.GROUP, owner.toString());
    ChatGroup group = new ChatGroup(checked, now());
    groups.add(group);
    add(group, owner, Role.OWNER);
    events.fire(new GroupCreated(group.id(), owner, checked));
    return group.seenAs(Role.OWNER);
  }

  /**
   * Makes the account a member; nothing changes when it is one.
   *
   * @throws ChatException GROUP_NOT_FOUND, GROUP_FULL, RATE_LIMITED
   */
  public Group join(GroupId id, AccountId account) {
    limits.take(Limit.GROUP, account.toString());
    ChatGroup group = hold(id);
    Optional<Membership> there = memberships.find(id, account);
    if (there.isPresent()) {
      return group.seenAs(there.get().role());
    }
    if (group.memberCount() >= settings.maxMembers()) {
      throw new ChatException(ErrorCode.GROUP_FULL);
    }
    add(group, account, Role.MEMBER);
    events.fire(new MemberJoined(id, account, group.name(), group.memberCount()));
    return group.seenAs(Role.MEMBER);
  }

  private void add(ChatGroup group, AccountId account, Role role) {
    group.changeMemberCount(+1);
    memberships.add(new Membership(Membership.Key.of(group.id(), account), role, now()));
  }

  /**
   * Takes the account out of the group. When it was the owner, the one who has been in it for
   * longest is the owner from now on; when it was the last one, the group ends.
   *
   * @throws ChatException GROUP_NOT_FOUND, NOT_A_MEMBER
   */
  public void leave(GroupId id, AccountId account) {
    ChatGroup group = hold(id);
    Membership membership =
        memberships.find(id, account).orElseThrow(() -> new ChatException(ErrorCode.NOT_A_MEMBER));
    memberships.remove(membership);
    group.changeMemberCount(-1);
    events.fire(new MemberLeft(id, account, group.name(), group.memberCount()));
    if (group.memberCount() == 0) {
      groups.remove(group);
      events.fire(new GroupEnded(id));
    } else if (membership.role() == Role.OWNER) {
      memberships.longestStanding(id).ifPresent(Membership::makeOwner);
    }
  }

  private ChatGroup hold(GroupId id) {
    return groups.lock(id).orElseThrow(() -> new ChatException(ErrorCode.GROUP_NOT_FOUND));
  }

  private Instant now() {
    return Instant.ofEpochMilli(clock.millis());
  }
}
