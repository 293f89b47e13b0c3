package io.parley.security;

import io.parley.common.AccountId;
import io.parley.common.PageRequest;
import io.parley.common.SessionId;
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

/** The table of login sessions. */
@ApplicationScoped
@Transactional
class SessionRepository {

  private final EntityManager entities;

  @Inject
  SessionRepository(EntityManager entities) {
    this.entities = entities;
  }

  LoginSession add(StoredSession session) {
    entities.persist(session);
    return complete(session);
  }

  Optional<SessionId> findId(byte[] tokenHash) {
    return entities
        .createQuery("SELECT s.id FROM StoredSession s WHERE s.tokenHash = :hash", UUID.class)
        .setParameter("hash", tokenHash)
        .getResultStream()
        .findFirst()
        .map(SessionId::new);
  }

  Optional<LoginSession> find(SessionId id) {
    return Optional.ofNullable(entities.find(StoredSession.class, id.value())).map(this::complete);
  }

  /** The account's sessions, those begun last first, from the place on. */
  List<LoginSession> list(AccountId account, PageRequest page) {
    UUID after = page.afterId();
    TypedQuery<StoredSession> query =
        entities
            .createQuery(
                "SELECT s FROM StoredSession s WHERE s.accountId = :account"
                    + (after == null ? "" : " AND s.id < :after")
                    + " ORDER BY s.id DESC",
                StoredSession.class)
            .setParameter("account", account.value())
            .setMaxResults(page.rows());
    if (after != null) {
      query.setParameter("after", after);
    }
    return query.getResultStream().map(this::complete).toList();
  }

  /** Of these sessions, those that there are. */
  List<SessionId> thereAmong(Collection<SessionId> ids) {
    return entities
        .createQuery("SELECT s.id FROM StoredSession s WHERE s.id IN :ids", UUID.class)
        .setParameter("ids", ids.stream().map(SessionId::value).toList())
        .getResultStream()
        .map(SessionId::new)
        .toList();
  }

  /** All sessions of the account. */
  List<SessionId> of(AccountId account) {
    return entities
        .createQuery("SELECT s.id FROM StoredSession s WHERE s.accountId = :account", UUID.class)
        .setParameter("account", account.value())
        .getResultStream()
        .map(SessionId::new)
        .toList();
  }

  List<LoginSession> expired(Instant now, int atMost) {
    return entities
        .createQuery(
            "SELECT s FROM StoredSession s WHERE s.expiresAt < :now ORDER BY s.expiresAt",
            StoredSession.class)
        .setParameter("now", now)
        .setMaxResults(atMost)
        .getResultStream()
        .map(this::complete)
        .toList();
  }

  /** Notes that the session is in use, unless that was noted since {@code before}. */
  void touch(SessionId id, Instant before, Instant now, Instant expiresAt) {
    entities
        .createQuery(
            "UPDATE StoredSession s SET s.lastSeenAt = :now, s.expiresAt = :expiresAt"
                + " WHERE s.id = :id AND s.lastSeenAt < :before")
        .setParameter("now", now)
        .setParameter("expiresAt", expiresAt)
        .setParameter("id", id.value())
        .setParameter("before", before)
        .executeUpdate();
  }

  /** Notes that these were in use until {@code now}. */
  void touchAll(Collection<SessionId> ids, Instant now, Instant expiresAt) {
    entities
        .createQuery(
            "UPDATE StoredSession s SET s.lastSeenAt = :now, s.expiresAt = :expiresAt"
                + " WHERE s.id IN :ids")
        .setParameter("now", now)
        .setParameter("expiresAt", expiresAt)
        .setParameter("ids", ids.stream().map(SessionId::value).toList())
        .executeUpdate();
  }

  boolean delete(SessionId id) {
    return entities
            .createQuery("DELETE FROM StoredSession s WHERE s.id = :id")
            .setParameter("id", id.value())
            .executeUpdate()
        > 0;
  }

  private LoginSession complete(StoredSession session) {
    UUID account = session.accountId();
    return session.toLoginSession(entities.find(Administrator.class, account) != null);
  }
}
