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
import java.util.UUID;

/** The table of blocks. */
@ApplicationScoped
@Transactional
class BlockRepository {

  private final EntityManager entities;

  @Inject
  BlockRepository(EntityManager entities) {
    this.entities = entities;
  }

  boolean isThere(BlockedPerson.Key key) {
    return entities.find(BlockedPerson.class, key) != null;
  }

  void add(BlockedPerson block) {
    entities.persist(block);
  }

  /** Whether there was a block to end. */
  boolean remove(BlockedPerson.Key key) {
    BlockedPerson block = entities.find(BlockedPerson.class, key);
    if (block == null) {
      return false;
    }
    entities.remove(block);
    return true;
  }

  /** Whom the account has blocked, in the order of their ids. */
  List<BlockedPerson> list(AccountId account, PageRequest page) {
    UUID after = page.afterId();
    String from = after == null ? "" : " AND b.key.blockedId > :after";
    TypedQuery<BlockedPerson> query =
        entities
            .createQuery(
                "SELECT b FROM BlockedPerson b WHERE b.key.accountId = :account"
                    + from
                    + " ORDER BY b.key.blockedId",
                BlockedPerson.class)
            .setParameter("account", account.value())
            .setMaxResults(page.rows());
    if (after != null) {
      query.setParameter("after", after);
    }
    return query.getResultList();
  }

  /** The blocks that the account made, and those that others made of it. */
  List<BlockedPerson> of(AccountId account) {
    return entities
        .createQuery(
            "SELECT b FROM BlockedPerson b"
                + " WHERE b.key.accountId = :account OR b.key.blockedId = :account",
            BlockedPerson.class)
        .setParameter("account", account.value())
        .getResultList();
  }

  /** Of these others, those whom the account has blocked. */
  List<AccountId> blockedAmong(AccountId account, Collection<AccountId> others) {
    return entities
        .createQuery(
            "SELECT b.key.blockedId FROM BlockedPerson b"
                + " WHERE b.key.accountId = :account AND b.key.blockedId IN :others",
            UUID.class)
        .setParameter("account", account.value())
        .setParameter("others", values(others))
        .getResultStream()
        .map(AccountId::new)
        .toList();
  }

  /** Of these others, those who have blocked the account. */
  List<AccountId> blockersAmong(AccountId account, Collection<AccountId> others) {
    return entities
        .createQuery(
            "SELECT b.key.accountId FROM BlockedPerson b"
                + " WHERE b.key.blockedId = :account AND b.key.accountId IN :others",
            UUID.class)
        .setParameter("account", account.value())
        .setParameter("others", values(others))
        .getResultStream()
        .map(AccountId::new)
        .toList();
  }

  private static List<UUID> values(Collection<AccountId> ids) {
    return ids.stream().map(AccountId::value).toList();
  }
}
