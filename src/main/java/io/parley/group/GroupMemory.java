package io.parley.group;

import static jakarta.interceptor.Interceptor.Priority.LIBRARY_BEFORE;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.parley.common.AccountId;
import io.parley.common.GroupId;
import io.parley.common.MayHaveMissed;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for with every message, remembered so that it costs no query, and forgotten when it
 * changes.
 */
@ApplicationScoped
class GroupMemory {

  private static final int MAX_REMEMBERED = 500_000;

  /** What is remembered of a group. */
  record Known(int memberCount, Rules rules) {}

  private final LoadingCache<GroupId, Optional<Known>> groups;
  private final LoadingCache<Membership.Key, Optional<Standing>> standings;

  @Inject
  GroupMemory(GroupRepository groups, MembershipRepository memberships) {
    this.groups = Caffeine.newBuilder().maximumSize(MAX_REMEMBERED).build(groups::known);
    this.standings = Caffeine.newBuilder().maximumSize(MAX_REMEMBERED).build(memberships::standing);
  }

  @Nullable Known group(GroupId id) {
    return groups.get(id).orElse(null);
  }

  /** Null for one who is no member. */
  @Nullable Standing standing(GroupId group, AccountId account) {
    return group(group) == null
        ? null
        : standings.get(Membership.Key.of(group, account)).orElse(null);
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

  void on(
      @Observes(during = TransactionPhase.AFTER_COMPLETION) @Priority(LIBRARY_BEFORE)
          MemberChanged event) {
    forget(event.group(), event.member());
  }

  void on(
      @Observes(during = TransactionPhase.AFTER_COMPLETION) @Priority(LIBRARY_BEFORE)
          GroupChanged event) {
    groups.invalidate(event.state().id());
  }

  /** What is left of its members is never asked for without the group. */
  void on(
      @Observes(during = TransactionPhase.AFTER_COMPLETION) @Priority(LIBRARY_BEFORE)
          GroupEnded event) {
    groups.invalidate(event.group());
  }

  void on(@Observes @Priority(LIBRARY_BEFORE) MayHaveMissed event) {
    groups.invalidateAll();
    standings.invalidateAll();
  }

  private void forget(GroupId group, AccountId account) {
    standings.invalidate(Membership.Key.of(group, account));
    groups.invalidate(group);
  }
}
