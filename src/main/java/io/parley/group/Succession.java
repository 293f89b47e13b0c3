package io.parley.group;

import io.parley.account.Avatars;
import io.parley.common.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Who owns a group after its owner, and its end. The group is held. */
@ApplicationScoped
class Succession {

  private final GroupRepository groups;
  private final MembershipRepository memberships;
  private final Avatars avatars;
  private final Event<Object> events;

  @Inject
  Succession(
      GroupRepository groups,
      MembershipRepository memberships,
      Avatars avatars,
      Event<Object> events) {
    this.avatars = avatars;
    this.groups = groups;
    this.memberships = memberships;
    this.events = events;
  }

  /** The owner has left: the admin who has been in the group for longest owns it, or the member. */
  void passOn(ChatGroup group, AccountId before) {
    memberships.first(group.id()).ifPresent(next -> makeOwner(group, next, before));
  }

  /** The owner stays, as an admin. */
  void transfer(ChatGroup group, Membership owner, Membership next) {
    owner.become(Role.ADMIN);
    events.fire(MemberChanged.of(group, owner));
    makeOwner(group, next, owner.account());
  }

  private void makeOwner(ChatGroup group, Membership next, AccountId by) {
    next.become(Role.OWNER);
    next.mute(Instant.EPOCH); // Nobody is above the owner who could end it.
    events.fire(MemberChanged.of(group, next));
    events.fire(GroupHappened.to(next.account(), group.id(), by, What.TRANSFERRED));
  }

  /** The group is no more, and everything that was written in it. */
  void end(ChatGroup group) {
    List<AccountId> members = memberships.members(group.id());
    avatars.forget(group.avatar());
    groups.remove(group);
    events.fire(new GroupEnded(group.id(), group.name(), members));
  }
}
