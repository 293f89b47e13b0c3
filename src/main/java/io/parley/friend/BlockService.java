package io.parley.friend;

import static jakarta.interceptor.Interceptor.Priority.LIBRARY_BEFORE;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.parley.account.AccountLocks;
import io.parley.account.Profiles;
import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import io.parley.common.MayHaveMissed;
import io.parley.common.Page;
import io.parley.common.PageRequest;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Who has blocked whom. The blocked person sees what anybody sees who is no friend: that a
 * friendship ended, that a request was declined; never that they are blocked.
 */
@ApplicationScoped
public class BlockService {

  private static final int MAX_REMEMBERED = 500_000;

  private final BlockRepository blocks;
  private final FriendRepository friends;
  private final RequestRepository requests;
  private final AccountLocks locks;
  private final Profiles profiles;
  private final Clock clock;
  private final Event<Object> events;
  private final LoadingCache<BlockedPerson.Key, Boolean> known;

  @Inject
  BlockService(
      BlockRepository blocks,
      FriendRepository friends,
      RequestRepository requests,
      AccountLocks locks,
      Profiles profiles,
      Clock clock,
      Event<Object> events) {
    this.blocks = blocks;
    this.friends = friends;
    this.requests = requests;
    this.locks = locks;
    this.profiles = profiles;
    this.clock = clock;
    this.events = events;
    known = Caffeine.newBuilder().maximumSize(MAX_REMEMBERED).build(blocks::isThere);
  }

  /** Costs no query for a pair that was asked for before, and is right after every change. */
  public boolean hasBlocked(AccountId account, AccountId other) {
    return known.get(BlockedPerson.Key.of(account, other));
  }

  /** Whether one of the two has blocked the other; costs as little. */
  public boolean standsBetween(AccountId one, AccountId other) {
    return hasBlocked(one, other) || hasBlocked(other, one);
  }

  /** Of these others, those between whom and the account a block stands. */
  Set<AccountId> separatedFrom(AccountId account, Collection<AccountId> others) {
    Set<AccountId> separated = new HashSet<>(blocks.blockedAmong(account, others));
    separated.addAll(blocks.blockersAmong(account, others));
    return separated;
  }

  /** Whom the account has blocked, in no order that means something. */
  @Transactional
  public Page<Block> list(AccountId account, PageRequest request) {
    Page<BlockedPerson> page =
        request.page(blocks.list(account, request), row -> row.person().toString());
    profiles.getAll(page.items().stream().map(BlockedPerson::person).toList());
    return page.map(row -> new Block(profiles.get(row.person()), row.since()));
  }

  /**
   * Blocks somebody: the two are friends no more, and no request between them waits. Nothing
   * changes when they are blocked already.
   *
   * @throws ChatException SELF_BLOCK, ACCOUNT_NOT_FOUND
   */
  @Transactional
  public void block(AccountId by, AccountId other) {
    if (by.equals(other)) {
      throw new ChatException(ErrorCode.SELF_BLOCK);
    }
    locks.lock(by, other);
    BlockedPerson.Key key = BlockedPerson.Key.of(by, other);
    if (blocks.isThere(key)) {
      return;
    }
    requests.find(by, other).ifPresent(this::withdraw);
    requests.find(other, by).ifPresent(this::decline);
    if (friends.part(by, other)) {
      events.fire(new FriendsParted(by, other));
    }
    blocks.add(new BlockedPerson(key, Instant.ofEpochMilli(clock.millis())));
    events.fire(new PersonBlocked(by, other));
  }

  private void withdraw(PendingRequest request) {
    requests.remove(request);
    events.fire(new FriendRequestWithdrawn(request.id(), request.from(), request.to()));
  }

  private void decline(PendingRequest request) {
    requests.remove(request);
    events.fire(new FriendRequestDeclined(request.id(), request.from(), request.to()));
  }

  /**
   * Blocks somebody no more; nothing changes when they are not blocked. A request that they made
   * meanwhile waits from now on like any other.
   *
   * @throws ChatException ACCOUNT_NOT_FOUND
   */
  @Transactional
  public void unblock(AccountId by, AccountId other) {
    locks.lock(by, other);
    if (blocks.remove(BlockedPerson.Key.of(by, other))) {
      events.fire(new PersonUnblocked(by, other));
    }
  }

  void forget(
      @Observes(during = TransactionPhase.AFTER_COMPLETION) @Priority(LIBRARY_BEFORE)
          PersonBlocked event) {
    known.invalidate(BlockedPerson.Key.of(event.by(), event.blocked()));
  }

  void forget(
      @Observes(during = TransactionPhase.AFTER_COMPLETION) @Priority(LIBRARY_BEFORE)
          PersonUnblocked event) {
    known.invalidate(BlockedPerson.Key.of(event.by(), event.unblocked()));
  }

  void forgetAll(@Observes @Priority(LIBRARY_BEFORE) MayHaveMissed event) {
    known.invalidateAll();
  }
}
