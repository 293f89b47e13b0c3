package io.parley.group;

import static jakarta.interceptor.Interceptor.Priority.LIBRARY_BEFORE;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.parley.account.Profiles;
import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import io.parley.common.GroupId;
import io.parley.common.Page;
import io.parley.common.PageRequest;
import io.parley.common.SearchTerms;
import io.parley.security.Limit;
import io.parley.security.RateLimits;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which groups there are and who is in them. What is asked for with every message is remembered,
 * and forgotten when it changes.
 */
@ApplicationScoped
public class GroupService {

  private static final int MAX_REMEMBERED = 500_000;

  private final GroupRepository groups;
  private final MembershipRepository memberships;
  private final Profiles profiles;
  private final RateLimits limits;
  private final Cache<Membership.Key, Boolean> members = cache();
  private final Cache<GroupId, Integer> memberCounts = cache();

  @Inject
  GroupService(
      GroupRepository groups,
      MembershipRepository memberships,
      Profiles profiles,
      RateLimits limits) {
    this.groups = groups;
    this.memberships = memberships;
    this.profiles = profiles;
    this.limits = limits;
  }

  private static <K, V> Cache<K, V> cache() {
    return Caffeine.newBuilder().maximumSize(MAX_REMEMBERED).build();
  }

  /** Costs no query when it was asked for before, and is right after every change. */
  public boolean isMember(GroupId group, AccountId account) {
    return members.get(
        Membership.Key.of(group, account), key -> memberships.find(group, account).isPresent());
  }

  /** How many members the group has, 0 when there is no such group; costs as little as isMember. */
  public int memberCount(GroupId group) {
    @Nullable Integer count = memberCounts.get(group, id -> groups.memberCount(id).orElse(null));
    return count == null ? 0 : count;
  }

  public boolean exists(GroupId group) {
    return memberCount(group) > 0;
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
   * Who is in the group, those who joined first, first; for its members only.
   *
   * @throws ChatException GROUP_NOT_FOUND, NOT_A_MEMBER
   */
  @Transactional
  public Page<Member> members(GroupId group, PageRequest request, AccountId viewer) {
    open(group, viewer);
    Page<Membership> page =
        request.page(memberships.list(group, request), row -> MemberPlace.of(row).toString());
    profiles.getAll(page.items().stream().map(Membership::account).toList());
    return page.map(row -> new Member(profiles.get(row.account()), row.role(), row.joinedAt()));
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

  void on(
      @Observes(during = TransactionPhase.AFTER_COMPLETION) @Priority(LIBRARY_BEFORE)
          GroupCreated event) {
    forget(event.group(), event.by());
  }

  void on(
      @Observes(during = TransactionPhase.AFTER_COMPLETION) @Priority(LIBRARY_BEFORE)
          MemberJoined event) {
    forget(event.group(), event.member());
  }

  void on(
      @Observes(during = TransactionPhase.AFTER_COMPLETION) @Priority(LIBRARY_BEFORE)
          MemberLeft event) {
    forget(event.group(), event.member());
  }

  private void forget(GroupId group, AccountId account) {
    members.invalidate(Membership.Key.of(group, account));
    memberCounts.invalidate(group);
  }
}
