package io.parley.group;

import io.parley.account.Profiles;
import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import io.parley.common.GroupId;
import io.parley.common.Page;
import io.parley.common.PageRequest;
import io.parley.group.DoorChanged.Door;
import io.parley.security.Limit;
import io.parley.security.RateLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Links into groups: whoever has one comes in, whatever else the group says of who joins. */
@ApplicationScoped
@Transactional
public class GroupLinkService {

  private static final Duration MIN_LIFE = Duration.ofMinutes(1);
  private static final Duration MAX_LIFE = Duration.ofDays(365);
  private static final int MAX_USES = 100_000;

  private final GroupLinkRepository links;
  private final GroupRepository groups;
  private final GroupLocks locks;
  private final GroupService seen;
  private final Roster roster;
  private final Doors doors;
  private final Profiles profiles;
  private final RateLimits limits;
  private final Clock clock;
  private final Event<GroupHappened> happened;

  @Inject
  GroupLinkService(
      GroupLinkRepository links,
      GroupRepository groups,
      GroupLocks locks,
      GroupService seen,
      Roster roster,
      Doors doors,
      Profiles profiles,
      RateLimits limits,
      Clock clock,
      Event<GroupHappened> happened) {
    this.links = links;
    this.groups = groups;
    this.locks = locks;
    this.seen = seen;
    this.roster = roster;
    this.doors = doors;
    this.profiles = profiles;
    this.limits = limits;
    this.clock = clock;
    this.happened = happened;
  }

  /**
   * The links of a group, also those of no use any more, the newest first.
   *
   * @throws ChatException GROUP_NOT_FOUND, NOT_A_MEMBER, ROLE_TOO_LOW, FIELD_INVALID
   */
  public Page<GroupLink> list(GroupId id, PageRequest request, AccountId viewer) {
    seen.check(Action.MANAGE_LINKS, id, viewer);
    Page<JoinLink> page = request.page(links.list(id, request), link -> link.id().toString());
    profiles.getAll(page.items().stream().map(JoinLink::by).toList());
    return page.map(this::view);
  }

  private GroupLink view(JoinLink link) {
    return GroupLink.of(link, profiles.get(link.by()));
  }

  /**
   * Makes a link.
   *
   * @throws ChatException FIELD_INVALID, GROUP_NOT_FOUND, NOT_A_MEMBER, ROLE_TOO_LOW, RATE_LIMITED
   */
  public GroupLink create(GroupId id, NewGroupLink link, AccountId by) {
    Instant now = Instant.ofEpochMilli(clock.millis());
    Instant expiresAt = link.expiresIn() == null ? Instant.EPOCH : now.plus(life(link.expiresIn()));
    int maxUses = maxUses(link.maxUses());
    HeldGroup held = locks.hold(id, by, Action.MANAGE_LINKS);
    JoinLink made = new JoinLink(id, by, now, expiresAt, maxUses);
    links.add(made);
    doors.tell(held.group(), Door.LINKS);
    return view(made);
  }

  private static Duration life(long seconds) {
    if (seconds < MIN_LIFE.toSeconds() || seconds > MAX_LIFE.toSeconds()) {
      throw ChatException.ofField(ErrorCode.FIELD_INVALID, "expiresIn");
    }
    return Duration.ofSeconds(seconds);
  }

  private static int maxUses(@Nullable Integer uses) {
    if (uses != null && (uses < 1 || uses > MAX_USES)) {
      throw ChatException.ofField(ErrorCode.FIELD_INVALID, "maxUses");
    }
    return uses == null ? 0 : uses;
  }

  /**
   * Makes a link be of no use from now on.
   *
   * @throws ChatException GROUP_NOT_FOUND, NOT_A_MEMBER, ROLE_TOO_LOW, LINK_NOT_FOUND, RATE_LIMITED
   */
  public void revoke(GroupId id, UUID link, AccountId by) {
    HeldGroup held = locks.hold(id, by, Action.MANAGE_LINKS);
    links.remove(links.find(id, link).orElseThrow(GroupLinkService::none));
    doors.tell(held.group(), Door.LINKS);
  }

  /**
   * The group that a link leads to.
   *
   * @throws ChatException LINK_NOT_FOUND, also for one of no use any more
   */
  public Group linked(String token, AccountId viewer) {
    return seen.get(good(links.find(token)).group(), viewer);
  }

  /**
   * Makes the account a member, by a link that is used up by one then; nothing changes when it is a
   * member.
   *
   * @throws ChatException LINK_NOT_FOUND, also for one of no use any more; BANNED, GROUP_FULL,
   *     RATE_LIMITED
   */
  public Group use(String token, AccountId account) {
    limits.take(Limit.GROUP, account.toString());
    ChatGroup group = links.group(token).flatMap(groups::lock).orElseThrow(GroupLinkService::none);
    JoinLink link = good(links.find(token));
    if (!roster.admit(group, List.of(account), link.by()).isEmpty()) {
      link.use();
      doors.tell(group, Door.LINKS);
      happened.fire(GroupHappened.of(group.id(), account, What.JOINED_BY_LINK));
    }
    return seen.get(group.id(), account);
  }

  private JoinLink good(Optional<JoinLink> link) {
    return link.filter(found -> found.isGood(clock.instant())).orElseThrow(GroupLinkService::none);
  }

  private static ChatException none() {
    return new ChatException(ErrorCode.LINK_NOT_FOUND);
  }
}
