package io.parley.group;

import io.parley.group.DoorChanged.Door;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells owner and admins when the links or the bans of their group change. */
@ApplicationScoped
class Doors {

  private final MembershipRepository memberships;
  private final Event<DoorChanged> changed;

  @Inject
  Doors(MembershipRepository memberships, Event<DoorChanged> changed) {
    this.memberships = memberships;
    this.changed = changed;
  }

  void tell(ChatGroup group, Door door) {
    changed.fire(
        new DoorChanged(
            group.id(),
            group.name(),
            group.memberCount(),
            door,
            memberships.administrators(group.id())));
  }
}
