package io.parley.security;

import io.parley.common.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Which accounts may administer the server. */
@ApplicationScoped
@Transactional
public class Administrators {

  private final EntityManager entities;
  private final Clock clock;
  private final Event<AdministratorMade> made;

  @Inject
  Administrators(EntityManager entities, Clock clock, Event<AdministratorMade> made) {
    this.entities = entities;
    this.clock = clock;
    this.made = made;
  }

  public boolean contains(AccountId account) {
    return entities.find(Administrator.class, account.value()) != null;
  }

  /** Whether there is none at all, as on a new server. */
  public boolean isEmpty() {
    return entities
        .createQuery("SELECT a.accountId FROM Administrator a", Object.class)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** Makes the account administrator; done in the database when this returns, but not committed. */
  public void add(AccountId account) {
    entities.persist(new Administrator(account.value(), clock.instant()));
    entities.flush();
    made.fire(new AdministratorMade(account));
  }

  /** The account, which is deleted, administers nothing any longer. */
  public void remove(AccountId account) {
    entities
        .createQuery("DELETE FROM Administrator a WHERE a.accountId = :account")
        .setParameter("account", account.value())
        .executeUpdate();
  }
}
