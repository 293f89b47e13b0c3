package io.parley.presence;

import io.parley.common.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Who looks at whom: those whose presence somebody has asked for. It is kept until the viewer goes,
 * and no more than the last two thousand of each viewer.
 */
@ApplicationScoped
class Watchers {

  static final int EACH = 2_000;

  private final Map<AccountId, Set<AccountId>> seenBy = new HashMap<>();
  private final Map<AccountId, Set<AccountId>> viewers = new HashMap<>();

  synchronized void watch(AccountId viewer, Collection<AccountId> others) {
    Set<AccountId> seen = seenBy.computeIfAbsent(viewer, id -> new LinkedHashSet<>());
    for (AccountId other : others) {
      seen.remove(other);
      seen.add(other);
      viewers.computeIfAbsent(other, id -> new HashSet<>()).add(viewer);
    }
    Iterator<AccountId> oldest = seen.iterator();
    for (int tooMany = seen.size() - EACH; tooMany > 0; tooMany--) {
      drop(viewer, oldest.next());
      oldest.remove();
    }
  }

  synchronized void forget(AccountId viewer) {
    Set<AccountId> seen = seenBy.remove(viewer);
    if (seen != null) {
      seen.forEach(other -> drop(viewer, other));
    }
  }

  private void drop(AccountId viewer, AccountId other) {
    Set<AccountId> left = viewers.get(other);
    if (left != null && left.remove(viewer) && left.isEmpty()) {
      viewers.remove(other);
    }
  }

  synchronized Set<AccountId> of(AccountId seen) {
    return Set.copyOf(viewers.getOrDefault(seen, Set.of()));
  }
}
