package io.parley.friend;

import io.parley.common.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** The table of invite links. */
@ApplicationScoped
@Transactional
class FriendLinkRepository {

  private final EntityManager entities;

  @Inject
  FriendLinkRepository(EntityManager entities) {
    this.entities = entities;
  }

  Optional<OwnLink> of(AccountId account) {
    return Optional.ofNullable(entities.find(OwnLink.class, account.value()));
  }

  void add(OwnLink link) {
    entities.persist(link);
  }

  /** Takes the account's link away; nothing happens when there is none. */
  void remove(AccountId account) {
    of(account).ifPresent(entities::remove);
  }

  /** Whose link has this token now. */
  Optional<AccountId> owner(String token) {
    return entities
        .createQuery("SELECT l.accountId FROM OwnLink l WHERE l.token = :token", UUID.class)
        .setParameter("token", token)
        .getResultStream()
        .map(AccountId::new)
        .findFirst();
  }
}
