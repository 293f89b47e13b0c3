package io.parley.group;

import io.parley.common.AccountId;
import io.parley.common.GroupId;
import io.parley.common.Shared;
import java.util.List;

/**
 * Somebody asked to join a group, or waits no more: was let in, declined, banned, or withdrew.
 *
 * @param applicant who
 * @param asks waits from now on
 * @param waiting how many wait now
 * @param deciders the owner and the admins
 */
public record JoinRequestsChanged(
    GroupId group,
    String groupName,
    int memberCount,
    AccountId applicant,
    boolean asks,
    int waiting,
    List<AccountId> deciders)
    implements Shared {

  @Override
  public Object key() {
    return group;
  }
}
