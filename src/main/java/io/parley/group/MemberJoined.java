package io.parley.group;

import io.parley.common.AccountId;
import io.parley.common.GroupId;
import io.parley.common.Shared;

/**
 * Somebody joined a group.
 *
 * @param memberCount how many members it has now
 */
public record MemberJoined(GroupId group, AccountId member, String groupName, int memberCount)
    implements Shared {

  @Override
  public Object key() {
    return group;
  }
}
