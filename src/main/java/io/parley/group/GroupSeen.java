package io.parley.group;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A group as one query finds it for somebody: with who they are in it, and whether they ask. */
record GroupSeen(ChatGroup group, @Nullable Membership membership, boolean requested) {

  UUID id() {
    return group.id().value();
  }

  /** Whether it is their business how many ask to join. */
  boolean showsRequests() {
    return membership != null && GroupRules.allows(Action.LET_IN, membership.role(), group.rules());
  }

  Group toGroup(long waiting) {
    return membership == null ? forStranger() : forMember(membership, Math.toIntExact(waiting));
  }

  private Group forMember(Membership member, int waiting) {
    return new Group(
        group.state(),
        member.role(),
        group.createdAt(),
        member.nickname(),
        member.mutedUntil(),
        member.noticeRead(),
        false,
        waiting);
  }

  private Group forStranger() {
    return new Group(
        group.stateForStrangers(), null, group.createdAt(), "", Instant.EPOCH, 0, requested, 0);
  }
}
