package io.parley.group;

import io.parley.common.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** Who asks to join groups; whoever decides hears of it. The groups are held. */
@ApplicationScoped
class WaitingRoom {

  private final JoinRequestRepository requests;
  private final MembershipRepository memberships;
  private final Event<JoinRequestsChanged> changed;

  @Inject
  WaitingRoom(
      JoinRequestRepository requests,
      MembershipRepository memberships,
      Event<JoinRequestsChanged> changed) {
    this.requests = requests;
    this.memberships = memberships;
    this.changed = changed;
  }

  /** Somebody asks; one who waits already only says something else. */
  void enter(ChatGroup group, AccountId account, String note, Instant now) {
    Optional<PendingJoin> there = requests.find(group.id(), account);
    if (there.isPresent()) {
      there.get().say(note);
    } else {
      requests.add(new PendingJoin(group.id(), account, note, now));
    }
    tell(group, account, true);
  }

  void leave(ChatGroup group, PendingJoin request) {
    requests.remove(request);
    tell(group, request.account(), false);
  }

  /** Those of these accounts who wait, wait no more. */
  void leave(ChatGroup group, Collection<AccountId> accounts) {
    requests.findAll(group.id(), accounts).forEach(request -> leave(group, request));
  }

  private void tell(ChatGroup group, AccountId applicant, boolean asks) {
    changed.fire(
        new JoinRequestsChanged(
            group.id(),
            group.name(),
            group.memberCount(),
            applicant,
            asks,
            requests.count(group.id()),
            memberships.administrators(group.id())));
  }
}
