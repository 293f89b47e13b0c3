package io.parley.friend;

import io.parley.common.AccountId;
import io.parley.common.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tables of friendships and of requests. */
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

  void makeFriends(PendingRequest request, Instant now) {
    add(request.from(), request.to(), request.id(), now);
    add(request.to(), request.from(), request.id(), now);
    entities.remove(request);
  }

  private void add(AccountId account, AccountId friend, UUID request, Instant now) {
    entities.persist(new Friendship(Friendship.Key.of(account, friend), request, now));
  }

  /** Whether there was a friendship to end. */
  boolean part(AccountId one, AccountId other) {
    Optional<Friendship> there = find(one, other);
    there.ifPresent(entities::remove);
    find(other, one).ifPresent(entities::remove);
    return there.isPresent();
  }

  void add(PendingRequest request) {
    entities.persist(request);
  }

  void remove(PendingRequest request) {
    entities.remove(request);
  }

  Optional<PendingRequest> findRequest(UUID id) {
    return Optional.ofNullable(entities.find(PendingRequest.class, id));
  }

  /** Asks the table, even about a request read before. */
  boolean isThere(UUID request) {
    return entities
            .createQuery("SELECT COUNT(r) FROM PendingRequest r WHERE r.id = :id", Long.class)
            .setParameter("id", request)
            .getSingleResult()
        > 0;
  }

  Optional<PendingRequest> findRequest(AccountId from, AccountId to) {
    return entities
        .createQuery(
            "SELECT r FROM PendingRequest r WHERE r.fromId = :from AND r.toId = :to",
            PendingRequest.class)
        .setParameter("from", from.value())
        .setParameter("to", to.value())
        .getResultStream()
        .findFirst();
  }

  /** Requests of and to the account, the newest first. */
  List<PendingRequest> listRequests(AccountId account, PageRequest page) {
    UUID after = page.afterId();
    String from = after == null ? "" : " AND r.id < :after";
    TypedQuery<PendingRequest> query =
        entities
            .createQuery(
                "SELECT r FROM PendingRequest r WHERE (r.fromId = :account OR r.toId = :account)"
                    + from
                    + " ORDER BY r.id DESC",
                PendingRequest.class)
            .setParameter("account", account.value())
            .setMaxResults(page.rows());
    if (after != null) {
      query.setParameter("after", after);
    }
    return query.getResultList();
  }

  /** Of these others, those who are the account's friends. */
  List<AccountId> friendsAmong(AccountId account, Collection<AccountId> others) {
    return entities
        .createQuery(
            "SELECT f.key.friendId FROM Friendship f"
                + " WHERE f.key.accountId = :account AND f.key.friendId IN :others",
            UUID.class)
        .setParameter("account", account.value())
        .setParameter("others", values(others))
        .getResultStream()
        .map(AccountId::new)
        .toList();
  }

  /** The requests between the account and any of these others. */
  List<PendingRequest> requestsAmong(AccountId account, Collection<AccountId> others) {
    return entities
        .createQuery(
            "SELECT r FROM PendingRequest r WHERE r.fromId = :account AND r.toId IN :others"
                + " OR r.toId = :account AND r.fromId IN :others",
            PendingRequest.class)
        .setParameter("account", account.value())
        .setParameter("others", values(others))
        .getResultList();
  }

  private static List<UUID> values(Collection<AccountId> ids) {
    return ids.stream().map(AccountId::value).toList();
  }
}
