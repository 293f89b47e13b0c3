package io.parley.group;

import io.parley.account.AccountDeleted;
import io.parley.common.AccountId;
import io.parley.common.GroupId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Takes a deleted account out of its groups, as if it left them; those it owned go on. Nor does it
 * wait for any, and none keeps it out.
 */
@ApplicationScoped
class GroupErasure {

  private final MembershipRepository memberships;
  private final JoinRequestRepository requests;
  private final BanRepository bans;
  private final MembershipService service;

  @Inject
  GroupErasure(
      MembershipRepository memberships,
      JoinRequestRepository requests,
      BanRepository bans,
      MembershipService service) {
    this.memberships = memberships;
    this.requests = requests;
    this.bans = bans;
    this.service = service;
  }

  /**
   * In the order of their ids, so that two who go at the same moment do not wait for each other.
   */
  void on(@Observes AccountDeleted event) {
    AccountId account = event.id();
    Stream.concat(memberships.groupsOf(account).stream(), requests.groupsOf(account).stream())
        .distinct()
        .sorted(Comparator.comparing(GroupId::value))
        .forEach(group -> service.forget(group, account));
    bans.removeAll(account);
  }
}
