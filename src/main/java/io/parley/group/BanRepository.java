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

/** The table of who is kept out of which group. */
@ApplicationScoped
@Transactional
class BanRepository {

  private final EntityManager entities;

  @Inject
  BanRepository(EntityManager entities) {
    this.entities = entities;
  }

  Optional<GroupBan> find(GroupId group, AccountId account) {
    return Optional.ofNullable(entities.find(GroupBan.class, Membership.Key.of(group, account)));
  }

  void add(GroupBan ban) {
    entities.persist(ban);
  }

  void remove(GroupBan ban) {
    entities.remove(ban);
  }

  /** No group keeps the account out any more. */
  void removeAll(AccountId account) {
    entities
        .createQuery("DELETE FROM GroupBan b WHERE b.key.accountId = :account")
        .setParameter("account", account.value())
        .executeUpdate();
  }

  /** Whether one of these accounts is kept out. */
  boolean hasOneOf(GroupId group, Collection<AccountId> accounts) {
    return !entities
        .createQuery(
            "SELECT b.key.accountId FROM GroupBan b"
                + " WHERE b.key.groupId = :group AND b.key.accountId IN :accounts",
            UUID.class)
        .setParameter("group", group.value())
        .setParameter("accounts", accounts.stream().map(AccountId::value).toList())
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** Who is kept out, in the order of their ids. */
  List<GroupBan> list(GroupId group, PageRequest request) {
    UUID after = request.afterId();
    TypedQuery<GroupBan> query =
        entities
            .createQuery(
                "SELECT b FROM GroupBan b WHERE b.key.groupId = :group"
                    + (after == null ? "" : " AND b.key.accountId > :after")
                    + " ORDER BY b.key.accountId",
                GroupBan.class)
            .setParameter("group", group.value())
            .setMaxResults(request.rows());
    if (after != null) {
      query.setParameter("after", after);
    }
    return query.getResultList();
  }
}
