package io.parley.group;

import io.parley.common.GroupId;

/** A group that is held until the transaction ends, and who acts in it. */
record HeldGroup(ChatGroup group, Membership actor) {

  GroupId id() {
    return group.id();
  }
}
