package io.parley.group;

import io.parley.account.Profiles;
import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import io.parley.common.GroupId;
import io.parley.common.Page;
import io.parley.common.PageRequest;
import io.parley.group.DoorChanged.Door;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is kept out of a group, and neither joins it, nor is invited, nor comes in by a link. */
@ApplicationScoped
@Transactional
public class BanService {

  private final BanRepository bans;
  private final MembershipRepository memberships;
  private final GroupLocks locks;
  private final GroupService groups;
  private final Roster roster;
  private final WaitingRoom waiting;
  private final Doors doors;
  private final Profiles profiles;
  private final Clock clock;
  private final Event<GroupHappened> happened;

  @Inject
  BanService(
      BanRepository bans,
      MembershipRepository memberships,
      GroupLocks locks,
      GroupService groups,
      Roster roster,
      WaitingRoom waiting,
      Doors doors,
      Profiles profiles,
      Clock clock,
      Event<GroupHappened> happened) {
    this.bans = bans;
    this.memberships = memberships;
    this.locks = locks;
    this.groups = groups;
    this.roster = roster;
    this.waiting = waiting;
    this.doors = doors;
    this.profiles = profiles;
    this.clock = clock;
    this.happened = happened;
  }

  /**
   * Who is kept out.
   *
   * @throws ChatException GROUP_NOT_FOUND, NOT_A_MEMBER, ROLE_TOO_LOW, FIELD_INVALID
   */
  public Page<Ban> list(GroupId id, PageRequest request, AccountId viewer) {
    groups.check(Action.BAN, id, viewer);
    Page<GroupBan> page = request.page(bans.list(id, request), ban -> ban.account().toString());
    profiles.getAll(
        page.items().stream().flatMap(ban -> Stream.of(ban.account(), ban.by())).toList());
    return page.map(
        ban -> new Ban(profiles.get(ban.account()), profiles.get(ban.by()), ban.since()));
  }

  /**
   * Keeps somebody out, who is no member any more and does not ask to be one; nothing changes when
   * they are kept out already.
   *
   * @throws ChatException GROUP_NOT_FOUND, NOT_A_MEMBER, ROLE_TOO_LOW, ACCOUNT_NOT_FOUND,
   *     OWNER_STAYS, RATE_LIMITED
   */
  public void ban(GroupId id, AccountId account, AccountId by) {
    HeldGroup held = locks.hold(id, by, Action.BAN);
    if (profiles.get(account).deleted()) {
      throw new ChatException(ErrorCode.ACCOUNT_NOT_FOUND);
    }
    if (bans.find(id, account).isEmpty()) {
      Optional<Membership> member = memberships.find(id, account);
      member.ifPresent(there -> dismiss(held, there));
      waiting.leave(held.group(), List.of(account));
      bans.add(new GroupBan(id, account, by, Instant.ofEpochMilli(clock.millis())));
      doors.tell(held.group(), Door.BANS);
      if (member.isPresent()) {
        happened.fire(GroupHappened.to(account, id, by, What.BANNED));
      }
    }
  }

  private void dismiss(HeldGroup held, Membership member) {
    GroupRules.checkAbove(held.actor().role(), member.role());
    roster.dismiss(held.group(), member);
  }

  /**
   * Keeps somebody out no longer; nothing happens when they are not kept out.
   *
   * @throws ChatException GROUP_NOT_FOUND, NOT_A_MEMBER, ROLE_TOO_LOW, RATE_LIMITED
   */
  public void unban(GroupId id, AccountId account, AccountId by) {
    HeldGroup held = locks.hold(id, by, Action.BAN);
    bans.find(id, account)
        .ifPresent(
            ban -> {
              bans.remove(ban);
              doors.tell(held.group(), Door.BANS);
            });
  }
}
