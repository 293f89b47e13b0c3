package io.parley.presence;

import io.parley.cluster.NodeId;
import io.parley.common.AccountId;
import io.parley.common.Shared;
import java.util.List;

/**
 * A node says of some accounts whether they have devices there; those it does not name are as
 * before.
 */
record AttendanceTold(
    NodeId node, List<AccountId> inUse, List<AccountId> leftAlone, List<AccountId> none)
    implements Shared {

  @Override
  public Object key() {
    return node;
  }
}
