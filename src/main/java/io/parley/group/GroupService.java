package io.parley.group;

import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import io.parley.common.GroupId;
import io.parley.common.Page;
import io.parley.common.PageRequest;
import io.parley.common.SearchTerms;
import io.parley.security.Limit;
import io.parley.security.RateLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which groups there are, who is in them, and who may write there. What is asked for with every
 * message costs no query when it was asked for before, and is right after every change.
 */
@ApplicationScoped
public class GroupService {

  private final GroupMemory memory;
  private final GroupRepository groups;
  private final MembershipRepository memberships;
  private final RateLimits limits;
  private final Clock clock;

  @Inject
  GroupService(
      GroupMemory memory,
      GroupRepository groups,
      MembershipRepository memberships,
      RateLimits limits,
      Clock clock) {
    this.memory = memory;
    this.groups = groups;
    this.memberships = memberships;
    this.limits = limits;
    this.clock = clock;
  }

  /** Costs no query. */
  public boolean isMember(GroupId group, AccountId account) {
    return memory.standing(group, account) != null;
  }

  /** How many members the group has, 0 when there is no such group; costs no query. */
  public int memberCount(GroupId group) {
    GroupMemory.Known known = memory.group(group);
    return known == null ? 0 : known.memberCount();
  }

  public boolean exists(GroupId group) {
    return memberCount(group) > 0;
  }

  /**
   * Refuses who may not write in the group now; costs no query.
   *
   * @throws ChatException NOT_A_MEMBER, also where there is no such group; MUTED, with the seconds
   *     it still lasts where it has an end; ALL_MUTED
   */
  public void checkMayWrite(GroupId group, AccountId sender) {
    Standing standing = memory.standing(group, sender);
    GroupMemory.Known known = memory.group(group);
    if (standing == null || known == null) {
      throw new ChatException(ErrorCode.NOT_A_MEMBER);
    }
    GroupRules.checkMayWrite(standing, known.rules(), clock.instant());
  }

  /** Whether the account may mention everybody in the group; costs no query. */
  public boolean mayMentionAll(GroupId group, AccountId account) {
    return may(Action.MENTION_ALL, group, account);
  }

  /** Whether the account may pin messages in the group; costs no query. */
  public boolean mayPin(GroupId group, AccountId account) {
    return may(Action.PIN, group, account);
  }

  private boolean may(Action action, GroupId group, AccountId account) {
    Standing standing = memory.standing(group, account);
    GroupMemory.Known known = memory.group(group);
    return standing != null
        && known != null
        && GroupRules.allows(action, standing.role(), known.rules());
  }

  /**
   * Refuses who may not do this in the group now; for what changes nothing, for that is held.
   *
   * @throws ChatException GROUP_NOT_FOUND, NOT_A_MEMBER, ROLE_TOO_LOW
   */
  void check(Action action, GroupId group, AccountId account) {
    GroupMemory.Known known = memory.group(group);
    if (known == null) {
      throw new ChatException(ErrorCode.GROUP_NOT_FOUND);
    }
    Standing standing = memory.standing(group, account);
    if (standing == null) {
      throw new ChatException(ErrorCode.NOT_A_MEMBER);
    }
    GroupRules.check(action, standing.role(), known.rules());
  }

  /** What the account is called in the group; "" where that is the display name. Costs no query. */
  public String nickname(GroupId group, AccountId account) {
    Standing standing = memory.standing(group, account);
    return standing == null ? "" : standing.nickname();
  }

  public List<AccountId> members(GroupId group) {
    return memberships.members(group);
  }

  public List<GroupId> groupsOf(AccountId account) {
    return memberships.groupsOf(account);
  }

  /**
   * The group as its members and others see it; whether the viewer may is for the caller to know.
   *
   * @throws ChatException GROUP_NOT_FOUND
   */
  public Group get(GroupId group, AccountId viewer) {
    return groups
        .find(group, viewer)
        .orElseThrow(() -> new ChatException(ErrorCode.GROUP_NOT_FOUND));
  }

  /** Those of the groups that there are, as the viewer sees them. */
  public Map<GroupId, Group> getAll(Collection<GroupId> ids, AccountId viewer) {
    return groups.findAll(ids, viewer).stream()
        .collect(Collectors.toMap(Group::id, Function.identity()));
  }

  /**
   * The group as one of its members sees it.
   *
   * @throws ChatException GROUP_NOT_FOUND, NOT_A_MEMBER
   */
  public Group open(GroupId id, AccountId viewer) {
    Group group = get(id, viewer);
    if (group.role() == null) {
      throw new ChatException(ErrorCode.NOT_A_MEMBER);
    }
    return group;
  }

  /**
   * Groups found by the beginning of their name or of a word in it; all groups when it is empty.
   *
   * @throws ChatException FIELD_TOO_LONG, RATE_LIMITED
   */
  @Transactional
  public Page<Group> search(String text, PageRequest page, AccountId viewer) {
    String query = SearchTerms.query(text, "q");
    limits.take(Limit.SEARCH, viewer.toString());
    Page<GroupId> found = groups.search(query, page);
    return found.lookUp(getAll(found.items(), viewer));
  }
}
