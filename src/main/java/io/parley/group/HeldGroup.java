package io.parley.group;

import io.parley.common.GroupId;

/** A group, held until the transaction ends, and the member who acts in it. */
record HeldGroup(ChatGroup group, Membership actor) {

  GroupId id() {
    return group.id();
  }

  /**
   * Refuses what the member may not do.
   *
   * @throws io.parley.common.ChatException ROLE_TOO_LOW
   */
  void check(Action action) {
    GroupRules.check(action, actor.role(), group.rules());
  }
}
