package io.parley.group;

import io.parley.common.AccountId;
import io.parley.common.GroupId;
import io.parley.common.Shared;
import java.time.Instant;

/**
 * The role or the nickname of a member changed, or a member was muted, or is no more.
 *
 * @param mutedUntil the first moment of 1970 for one who is not muted
 */
public record MemberChanged(
    GroupId group,
    AccountId member,
    String groupName,
    int memberCount,
    Role role,
    String nickname,
    Instant mutedUntil)
    implements Shared {

  @Override
  public Object key() {
    return group;
  }

  static MemberChanged of(ChatGroup group, Membership member) {
    return new MemberChanged(
        group.id(),
        member.account(),
        group.name(),
        group.memberCount(),
        member.role(),
        member.nickname(),
        member.mutedUntil());
  }
}
