package io.parley.presence;

import io.parley.account.StatusChosen;
import io.parley.account.Statuses;
import io.parley.common.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who is here. It is in memory alone, held by leases: whoever has an open connection renews it now
 * and then, and what is not renewed ends by itself. So nobody is here after a restart, and nobody
 * stays because an end was missed.
 */
@ApplicationScoped
public class Presences {

  private final Function<AccountId, Status> chosen;
  private final Consumer<AccountId> changed;
  private final Clock clock;
  private final long graceMillis;
  private final ConcurrentMap<AccountId, Attendance> here = new ConcurrentHashMap<>();

  /** Those with something that time alone brings about: the end of a grace, or news held back. */
  private final Set<AccountId> pending = ConcurrentHashMap.newKeySet();

  /** Those whose devices here have come, gone or changed; other nodes may have to know. */
  private final Set<AccountId> touched = ConcurrentHashMap.newKeySet();

  @Inject
  Presences(
      Statuses statuses, PresenceSettings settings, Clock clock, Event<PresenceChanged> changed) {
    this(
        account -> Status.valueOf(statuses.remembered(account).toUpperCase(Locale.ROOT)),
        account -> changed.fire(new PresenceChanged(account)),
        clock,
        settings.grace());
  }

  Presences(
      Function<AccountId, Status> chosen,
      Consumer<AccountId> changed,
      Clock clock,
      Duration grace) {
    this.chosen = chosen;
    this.changed = changed;
    this.clock = clock;
    this.graceMillis = grace.toMillis();
  }

  /** A device is here, for as long as the lease lasts; to be said again before it ends. */
  public void hold(OpenDevice device, Duration lease) {
    long until = clock.millis() + lease.toMillis();
    here.compute(
        device.account(),
        (account, known) -> {
          Attendance attendance = known == null ? new Attendance() : known;
          attendance.hold(device, until);
          return attendance;
        });
    touch(device);
    settle(device.account());
  }

  /** A device is in use, or has been left alone for a while. */
  public void use(OpenDevice device, boolean inUse) {
    here.computeIfPresent(
        device.account(),
        (account, attendance) -> {
          attendance.use(device, inUse);
          return attendance;
        });
    touch(device);
    settle(device.account());
  }

  /** A device leaves; it is soon forgotten. */
  public void leave(OpenDevice device) {
    long now = clock.millis();
    here.computeIfPresent(
        device.account(),
        (account, attendance) -> {
          attendance.leave(device, now, now + graceMillis);
          return attendance;
        });
    pending.add(device.account());
    touch(device);
  }

  private void touch(OpenDevice device) {
    if (!device.elsewhere()) {
      touched.add(device.account());
    }
  }

  /** Those whose devices here have come, gone or changed since the last call. */
  Set<AccountId> takeTouched() {
    Set<AccountId> taken = new HashSet<>(touched);
    touched.removeAll(taken);
    return taken;
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) StatusChosen event) {
    settle(event.account());
  }

  boolean isHere(AccountId account) {
    return here.containsKey(account);
  }

  Status of(AccountId account) {
    Attendance attendance = here.get(account);
    return attendance == null
        ? Status.OFFLINE
        : attendance.status(clock.millis(), chosen.apply(account));
  }

  /** Tells what is new of an account, unless it was told of a moment ago: then it is told later. */
  private void settle(AccountId account) {
    long now = clock.millis();
    Attendance attendance = here.get(account);
    if (attendance == null || attendance.isOver(now)) {
      return;
    }
    Status status = attendance.status(now, chosen.apply(account));
    boolean news = attendance.isNews(status);
    if (news && attendance.tell(status, now)) {
      changed.accept(account);
    } else if (news) {
      pending.add(account);
    }
  }

  /**
   * Does what time has brought about since the last call.
   *
   * @return those who are here no more, with when they were last seen in milliseconds since 1970;
   *     nobody has been told of it
   */
  Map<AccountId, Long> passTime() {
    return passTime(Set.copyOf(pending));
  }

  /** The same, and of everybody: also of those whose end nobody announced. */
  Map<AccountId, Long> passTimeForAll() {
    return passTime(Set.copyOf(here.keySet()));
  }

  private Map<AccountId, Long> passTime(Set<AccountId> accounts) {
    Map<AccountId, Long> gone = new HashMap<>();
    for (AccountId account : accounts) {
      pending.remove(account);
      here.computeIfPresent(
          account,
          (id, attendance) -> {
            if (!attendance.isOver(clock.millis())) {
              return attendance;
            }
            gone.put(id, attendance.lastSeenAt());
            return null;
          });
      settle(account);
      Attendance attendance = here.get(account);
      if (attendance != null && attendance.isLeaving()) {
        pending.add(account);
      }
    }
    return gone;
  }

  /** What other nodes have to know of an account. */
  Use useHere(AccountId account) {
    Attendance attendance = here.get(account);
    if (attendance == null || !attendance.isHere()) {
      return Use.NONE;
    }
    return attendance.isInUseHere() ? Use.IN_USE : Use.LEFT_ALONE;
  }

  /** Those of whom a device of this node has not left. */
  Set<AccountId> everybody() {
    return here.entrySet().stream()
        .filter(entry -> entry.getValue().isHere())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
