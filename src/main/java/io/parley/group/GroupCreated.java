package io.parley.group;

import io.parley.common.AccountId;
import io.parley.common.GroupId;
import io.parley.common.Shared;

/** Somebody made a group, and is its owner and first member; no MemberJoined tells that again. */
public record GroupCreated(GroupId group, AccountId by, String name) implements Shared {

  @Override
  public Object key() {
    return group;
  }
}
