package io.parley.group;

import io.parley.common.AccountId;
import io.parley.common.GroupId;
import io.parley.common.Shared;
import java.util.List;

/**
 * The owner dissolved the group, or its last member left; it is no more.
 *
 * @param members who were in it to the end; of none of them a MemberLeft tells
 */
public record GroupEnded(GroupId group, String name, List<AccountId> members) implements Shared {

  @Override
  public Object key() {
    return group;
  }
}
