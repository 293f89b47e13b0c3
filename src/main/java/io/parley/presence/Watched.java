package io.parley.presence;

import io.parley.common.AccountId;
import io.parley.common.Shared;
import java.util.Set;

/** Somebody looks at others; whichever node has the viewer's connections tells of changes. */
record Watched(AccountId viewer, Set<AccountId> others) implements Shared {

  @Override
  public Object key() {
    return viewer;
  }
}
