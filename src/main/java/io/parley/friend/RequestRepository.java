package io.parley.friend;

import io.parley.common.AccountId;
import io.parley.common.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The table of friend requests. Whoever has blocked the one who asks does not find the request; to
 * the one who asks it waits.
 */
@ApplicationScoped
@Transactional
class RequestRepository {

  private static final String VISIBLE =
      "(r.fromId = :account OR r.toId = :account AND NOT EXISTS (SELECT 1 FROM BlockedPerson b"
          + " WHERE b.key.accountId = :account AND b.key.blockedId = r.fromId))";

  private final EntityManager entities;

  @Inject
  RequestRepository(EntityManager entities) {
    this.entities = entities;
  }

  void add(PendingRequest request) {
    entities.persist(request);
  }

  void remove(PendingRequest request) {
    entities.remove(request);
  }

  Optional<PendingRequest> find(UUID id) {
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

  Optional<PendingRequest> find(AccountId from, AccountId to) {
    return entities
        .createQuery(
            "SELECT r FROM PendingRequest r WHERE r.fromId = :from AND r.toId = :to",
            PendingRequest.class)
        .setParameter("from", from.value())
        .setParameter("to", to.value())
        .getResultStream()
        .findFirst();
  }

  /** All requests of and to the account. */
  List<PendingRequest> of(AccountId account) {
    return entities
        .createQuery(
            "SELECT r FROM PendingRequest r WHERE r.fromId = :account OR r.toId = :account",
            PendingRequest.class)
        .setParameter("account", account.value())
        .getResultList();
  }

  /** Requests of and to the account that it may see, the newest first. */
  List<PendingRequest> list(AccountId account, PageRequest page) {
    UUID after = page.afterId();
    String from = after == null ? "" : " AND r.id < :after";
    TypedQuery<PendingRequest> query =
        entities
            .createQuery(
                "SELECT r FROM PendingRequest r WHERE " + VISIBLE + from + " ORDER BY r.id DESC",
                PendingRequest.class)
            .setParameter("account", account.value())
            .setMaxResults(page.rows());
    if (after != null) {
      query.setParameter("after", after);
    }
    return query.getResultList();
  }

  /** The requests between the account and any of these others that it may see. */
  List<PendingRequest> among(AccountId account, Collection<AccountId> others) {
    return entities
        .createQuery(
            "SELECT r FROM PendingRequest r WHERE (r.fromId = :account AND r.toId IN :others"
                + " OR r.toId = :account AND r.fromId IN :others) AND "
                + VISIBLE,
            PendingRequest.class)
        .setParameter("account", account.value())
        .setParameter("others", values(others))
        .getResultList();
  }

  private static List<UUID> values(Collection<AccountId> ids) {
    return ids.stream().map(AccountId::value).toList();
  }
}
