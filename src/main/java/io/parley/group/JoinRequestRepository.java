package io.parley.group;

import io.parley.common.AccountId;
import io.parley.common.GroupId;
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

/** The table of who asks to join which group. */
@ApplicationScoped
@Transactional
class JoinRequestRepository {

  private final EntityManager entities;

  @Inject
  JoinRequestRepository(EntityManager entities) {
    this.entities = entities;
  }

  void add(PendingJoin request) {
    entities.persist(request);
    entities.flush();
  }

  void remove(PendingJoin request) {
    entities.remove(request);
    entities.flush();
  }

  Optional<PendingJoin> find(GroupId group, UUID id) {
    return entities
        .createQuery(
            "SELECT r FROM PendingJoin r WHERE r.id = :id AND r.groupId = :group",
            PendingJoin.class)
        .setParameter("id", id)
        .setParameter("group", group.value())
        .getResultStream()
        .findFirst();
  }

  Optional<PendingJoin> find(GroupId group, AccountId account) {
    return findAll(group, List.of(account)).stream().findFirst();
  }

  /** What these accounts ask for. */
  List<PendingJoin> findAll(GroupId group, Collection<AccountId> accounts) {
    return entities
        .createQuery(
            "SELECT r FROM PendingJoin r"
                + " WHERE r.groupId = :group AND r.accountId IN :accounts",
            PendingJoin.class)
        .setParameter("group", group.value())
        .setParameter("accounts", accounts.stream().map(AccountId::value).toList())
        .getResultList();
  }

  /** Where the account waits. */
  List<GroupId> groupsOf(AccountId account) {
    return entities
        .createQuery("SELECT r.groupId FROM PendingJoin r WHERE r.accountId = :account", UUID.class)
        .setParameter("account", account.value())
        .getResultStream()
        .map(GroupId::new)
        .toList();
  }

  int count(GroupId group) {
    return Math.toIntExact(
        entities
            .createQuery("SELECT COUNT(r) FROM PendingJoin r WHERE r.groupId = :group", Long.class)
            .setParameter("group", group.value())
            .getSingleResult());
  }

  /** Who asks to join the group; whoever asked first, first. */
  List<PendingJoin> list(GroupId group, PageRequest request) {
    UUID after = request.afterId();
    TypedQuery<PendingJoin> query =
        entities
            .createQuery(
                "SELECT r FROM PendingJoin r WHERE r.groupId = :group"
                    + (after == null ? "" : " AND r.id > :after")
                    + " ORDER BY r.id",
                PendingJoin.class)
            .setParameter("group", group.value())
            .setMaxResults(request.rows());
    if (after != null) {
      query.setParameter("after", after);
    }
    return query.getResultList();
  }
}
