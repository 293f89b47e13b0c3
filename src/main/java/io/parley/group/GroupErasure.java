package io.parley.group;

import io.parley.account.AccountDeleted;
import io.parley.common.AccountId;
import io.parley.common.GroupId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;

/**
 * Takes a deleted account out of its groups, as if it left them; those it owned go on. Nor does it
 * wait for any.
 */
@ApplicationScoped
class GroupErasure {

  private final MembershipRepository memberships;
  private final MembershipService service;
  private final EntityManager entities;

  @Inject
  GroupErasure(
      MembershipRepository memberships, MembershipService service, EntityManager entities) {
    this.memberships = memberships;
    this.service = service;
    this.entities = entities;
  }

  /**
   * In the order of their ids, so that two who go at the same moment do not wait for each other.
   */
  void on(@Observes AccountDeleted event) {
    AccountId account = event.id();
    memberships.groupsOf(account).stream()
        .sorted(Comparator.comparing(GroupId::value))
        .forEach(group -> service.leave(group, account));
    forget("DELETE FROM join_request WHERE account_id = :account", account);
    forget("DELETE FROM group_ban WHERE account_id = :account", account);
  }

  private void forget(String statement, AccountId account) {
    entities.createNativeQuery(statement).setParameter("account", account.value()).executeUpdate();
  }
}
