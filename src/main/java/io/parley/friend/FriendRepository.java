package io.parley.friend;

import io.parley.common.AccountId;
import io.parley.common.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of friendships. */
@ApplicationScoped
@Transactional
class FriendRepository {

  private final EntityManager entities;

  @Inject
  FriendRepository(EntityManager entities) {
    this.entities = entities;
  }

  boolean areFriends(AccountId one, AccountId other) {
    return find(one, other).isPresent();
  }

  Optional<Friendship> find(AccountId account, AccountId friend) {
    return Optional.ofNullable(entities.find(Friendship.class, Friendship.Key.of(account, friend)));
  }

  /** The friendship, held until the transaction ends. */
  Optional<Friendship> lock(AccountId account, AccountId friend) {
    return Optional.ofNullable(
        entities.find(
            Friendship.class, Friendship.Key.of(account, friend), LockModeType.PESSIMISTIC_WRITE));
  }

  /** The friendship that accepting this request made. */
  Optional<Friendship> findByRequest(AccountId account, UUID request) {
    return entities
        .createQuery(
            "SELECT f FROM Friendship f"
                + " WHERE f.requestId = :request AND f.key.accountId = :account",
            Friendship.class)
        .setParameter("request", request)
        .setParameter("account", account.value())
        .getResultStream()
        .findFirst();
  }

  List<AccountId> friendsOf(AccountId account) {
    return entities
        .createQuery(
            "SELECT f.key.friendId FROM Friendship f WHERE f.key.accountId = :account", UUID.class)
        .setParameter("account", account.value())
        .getResultStream()
        .map(AccountId::new)
        .toList();
  }

  /** The account's friends in the order of their ids. */
  List<Friendship> list(AccountId account, PageRequest page) {
    UUID after = page.afterId();
    String from = after == null ? "" : " AND f.key.friendId > :after";
    TypedQuery<Friendship> query =
        entities
            .createQuery(
                "SELECT f FROM Friendship f WHERE f.key.accountId = :account"
                    + from
                    + " ORDER BY f.key.friendId",
                Friendship.class)
            .setParameter("account", account.value())
            .setMaxResults(page.rows());
    if (after != null) {
      query.setParameter("after", after);
    }
    return query.getResultList();
  }

  /** Makes one side of a friendship. */
  Friendship add(AccountId account, AccountId friend, UUID request, Instant now) {
    Friendship friendship = new Friendship(Friendship.Key.of(account, friend), request, now);
    entities.persist(friendship);
    return friendship;
  }

  /** Whether there was a friendship to end. */
  boolean part(AccountId one, AccountId other) {
    Optional<Friendship> there = find(one, other);
    there.ifPresent(entities::remove);
    find(other, one).ifPresent(entities::remove);
    return there.isPresent();
  }

  /** Of these others, those who are the account's friends. */
  List<AccountId> friendsAmong(AccountId account, Collection<AccountId> others) {
    return entities
        .createQuery(
            "SELECT f.key.friendId FROM Friendship f"
                + " WHERE f.key.accountId = :account AND f.key.friendId IN :others",
            UUID.class)
        .setParameter("account", account.value())
        .setParameter("others", others.stream().map(AccountId::value).toList())
        .getResultStream()
        .map(AccountId::new)
        .toList();
  }
}
