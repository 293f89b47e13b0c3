package io.parley.presence;

import io.parley.cluster.NodeId;
import io.parley.cluster.NodeJoined;
import io.parley.cluster.NodeLost;
import io.parley.cluster.ThisNode;
import io.parley.common.AccountId;
import io.parley.common.CatchUp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who is here on other nodes, and what these know of those here. A node tells what has changed, and
 * all of it now and then; of what it tells, nothing outlives it, nor three times it was silent.
 */
@ApplicationScoped
class Neighbours {

  private static final int AT_ONCE = 500;
  private static final int SILENT_ROLL_CALLS = 3;

  private final ThisNode self;
  private final Presences presences;
  private final Event<AttendanceTold> events;
  private final Duration lease;

  /** What the others were told last; only the roll call touches it. */
  private final Map<AccountId, Use> told = new HashMap<>();

  private final Map<NodeId, Set<AccountId>> elsewhere = new ConcurrentHashMap<>();
  private volatile boolean tellAll;

  @Inject
  Neighbours(
      ThisNode self, Presences presences, PresenceSettings settings, Event<AttendanceTold> events) {
    this.self = self;
    this.presences = presences;
    this.events = events;
    this.lease = settings.rollCall().multipliedBy(SILENT_ROLL_CALLS);
  }

  void on(@Observes NodeJoined event) {
    tellAll = true;
  }

  void on(@Observes CatchUp event) {
    tellAll = true;
  }

  /** From now on everything is told again, so that what is known of it goes on. */
  void renew() {
    tellAll = true;
  }

  /** Tells the other nodes what is new of those here. */
  void tell() {
    Set<AccountId> due = presences.takeTouched();
    if (self.isAlone()) {
      return;
    }
    if (tellAll) {
      tellAll = false;
      due.addAll(told.keySet());
      due.addAll(presences.everybody());
      told.clear();
    }
    tell(due);
  }

  private void tell(Set<AccountId> due) {
    Map<Use, List<AccountId>> news = new HashMap<>();
    int count = 0;
    for (AccountId account : due) {
      Use use = presences.useHere(account);
      if (told.getOrDefault(account, Use.NONE) == use) {
        continue;
      }
      if (use == Use.NONE) {
        told.remove(account);
      } else {
        told.put(account, use);
      }
      news.computeIfAbsent(use, any -> new ArrayList<>()).add(account);
      if (++count % AT_ONCE == 0) {
        fire(news);
        news = new HashMap<>();
      }
    }
    if (!news.isEmpty()) {
      fire(news);
    }
  }

  private void fire(Map<Use, List<AccountId>> news) {
    events.fire(
        new AttendanceTold(
            self.id(),
            news.getOrDefault(Use.IN_USE, List.of()),
            news.getOrDefault(Use.LEFT_ALONE, List.of()),
            news.getOrDefault(Use.NONE, List.of())));
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) AttendanceTold event) {
    if (event.node().equals(self.id())) {
      return;
    }
    Set<AccountId> there =
        elsewhere.computeIfAbsent(event.node(), node -> ConcurrentHashMap.newKeySet());
    there.addAll(event.inUse());
    there.addAll(event.leftAlone());
    event.none().forEach(there::remove);
    event.inUse().forEach(account -> hold(account, event.node(), true));
    event.leftAlone().forEach(account -> hold(account, event.node(), false));
    event.none().forEach(account -> presences.leave(device(account, event.node())));
  }

  private void hold(AccountId account, NodeId node, boolean inUse) {
    OpenDevice device = device(account, node);
    presences.hold(device, lease);
    presences.use(device, inUse);
  }

  void on(@Observes NodeLost event) {
    Set<AccountId> there = elsewhere.remove(event.node());
    if (there != null) {
      there.forEach(account -> presences.leave(device(account, event.node())));
    }
  }

  private static OpenDevice device(AccountId account, NodeId node) {
    return new OpenDevice(account, node.value(), true);
  }
}
