package io.parley.group;

import io.parley.account.AccountDeleted;
import io.parley.common.AccountId;
import io.parley.common.GroupId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Comparator;

/** Takes a deleted account out of its groups, as if it left them; those it owned go on. */
@ApplicationScoped
class GroupErasure {

  private final MembershipRepository memberships;
  private final MembershipService service;

  @Inject
  GroupErasure(MembershipRepository memberships, MembershipService service) {
    this.memberships = memberships;
    this.service = service;
  }

  /**
   * In the order of their ids, so that two who go at the same moment do not wait for each other.
   */
  void on(@Observes AccountDeleted event) {
    AccountId account = event.id();
    memberships.groupsOf(account).stream()
        .sorted(Comparator.comparing(GroupId::value))
        .forEach(group -> service.leave(group, account));
  }
}
