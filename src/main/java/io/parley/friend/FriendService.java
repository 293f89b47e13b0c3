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
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Who is friends with whom, and how friends part. */
@ApplicationScoped
public class FriendService {

  private static final int MAX_REMEMBERED = 500_000;

  /** Two accounts, whichever is named first. */
  private record Pair(AccountId low, AccountId high) {

    static Pair of(AccountId one, AccountId other) {
      boolean inOrder = one.value().compareTo(other.value()) <= 0;
      return inOrder ? new Pair(one, other) : new Pair(other, one);
    }
  }

  private final FriendRepository repository;
  private final AccountLocks locks;
  private final Profiles profiles;
  private final Event<FriendsParted> parted;
  private final LoadingCache<Pair, Boolean> friends;
  private final LoadingCache<AccountId, Set<AccountId>> friendsOf;

  @Inject
  FriendService(
      FriendRepository repository,
      AccountLocks locks,
      Profiles profiles,
      Event<FriendsParted> parted) {
    this.repository = repository;
    this.locks = locks;
    this.profiles = profiles;
    this.parted = parted;
    friends =
        Caffeine.newBuilder()
            .maximumSize(MAX_REMEMBERED)
            .build(pair -> repository.areFriends(pair.low(), pair.high()));
    friendsOf =
        Caffeine.newBuilder()
            .maximumWeight(MAX_REMEMBERED)
            .weigher((AccountId account, Set<AccountId> all) -> 1 + all.size())
            .build(account -> Set.copyOf(repository.friendsOf(account)));
  }

  /** Costs no query for a pair that was asked for before, and is right after every change. */
  public boolean areFriends(AccountId one, AccountId other) {
    return friends.get(Pair.of(one, other));
  }

  /** Of these others, those who are the account's friends; one query. */
  List<AccountId> friendsAmong(AccountId account, Collection<AccountId> others) {
    return repository.friendsAmong(account, others);
  }

  /** Costs no query for an account that was asked for before, and is right after every change. */
  public Set<AccountId> friendsOf(AccountId account) {
    return friendsOf.get(account);
  }

  /** The account's friends, in no order that means something. */
  @Transactional
  public Page<Friend> list(AccountId account, PageRequest request) {
    Page<Friendship> page =
        request.page(repository.list(account, request), row -> row.friend().toString());
    profiles.getAll(page.items().stream().map(Friendship::friend).toList());
    return page.map(row -> Friend.of(account, profiles.get(row.friend()), row));
  }

  /**
   * Ends a friendship, for both.
   *
   * @throws ChatException NOT_FRIENDS, ACCOUNT_NOT_FOUND
   */
  @Transactional
  public void part(AccountId by, AccountId other) {
    locks.lock(by, other);
    if (!repository.part(by, other)) {
      throw new ChatException(ErrorCode.NOT_FRIENDS);
    }
    parted.fire(new FriendsParted(by, other));
  }

  void forget(
      @Observes(during = TransactionPhase.AFTER_COMPLETION) @Priority(LIBRARY_BEFORE)
          FriendsMade event) {
    forget(event.requester(), event.accepter());
  }

  void forget(
      @Observes(during = TransactionPhase.AFTER_COMPLETION) @Priority(LIBRARY_BEFORE)
          FriendsParted event) {
    forget(event.by(), event.other());
  }

  void forgetAll(@Observes @Priority(LIBRARY_BEFORE) MayHaveMissed event) {
    friends.invalidateAll();
    friendsOf.invalidateAll();
  }

  private void forget(AccountId one, AccountId other) {
    friends.invalidate(Pair.of(one, other));
    friendsOf.invalidateAll(List.of(one, other));
  }
}
