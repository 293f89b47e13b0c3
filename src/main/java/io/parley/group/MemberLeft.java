package io.parley.group;

import io.parley.common.AccountId;
import io.parley.common.GroupId;
import io.parley.common.Shared;

/**
 * Somebody left a group. When it was the last one, {@link GroupEnded} follows.
 *
 * @param memberCount how many members it has now
 */
public record MemberLeft(GroupId group, AccountId member, String groupName, int memberCount)
    implements Shared {

  @Override
  public Object key() {
    return group;
  }
}
