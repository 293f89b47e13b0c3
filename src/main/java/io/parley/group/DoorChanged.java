package io.parley.group;

import io.parley.common.AccountId;
import io.parley.common.GroupId;
import io.parley.common.Shared;
import java.util.List;

/**
 * The links into a group, or those who are kept out of it, are others than before.
 *
 * @param door which of the two
 * @param deciders the owner and the admins, who see them
 */
public record DoorChanged(
    GroupId group, String groupName, int memberCount, Door door, List<AccountId> deciders)
    implements Shared {

  /** What lets people into a group, or keeps them out. */
  public enum Door {
    LINKS,
    BANS
  }

  @Override
  public Object key() {
    return group;
  }
}
