package io.parley.presence;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether one account is here. Each of its devices has a lease, which ends unless it is renewed, so
 * that one whose end nobody announced is gone by itself; one that leaves keeps its lease for the
 * grace. The attendance begins with the first device and is over with the last lease. Times are
 * milliseconds since 1970.
 */
final class Attendance {

  /** Others hear of changes this often at most. */
  static final long QUIET = 1_000;

  /** What a device said, and until when that holds; {@code seenAt} is set once it has left. */
  private record Lease(boolean inUse, long until, @Nullable Long seenAt, boolean elsewhere) {

    long lastSeenAt() {
      return seenAt == null ? until : seenAt;
    }

    boolean isHere() {
      return seenAt == null && !elsewhere;
    }
  }

  private final Map<UUID, Lease> devices = new HashMap<>();
  private long lastSeenAt;
  private Status told = Status.OFFLINE;
  private long toldAt = Long.MIN_VALUE / 2;

  /** A device is here until then, and is in use unless it has said otherwise. */
  synchronized void hold(OpenDevice device, long until) {
    Lease before = devices.get(device.id());
    boolean inUse = before == null || before.inUse();
    devices.put(device.id(), new Lease(inUse, until, null, device.elsewhere()));
  }

  /** A device that is here is in use, or has been left alone. */
  synchronized void use(OpenDevice device, boolean inUse) {
    devices.computeIfPresent(
        device.id(),
        (id, lease) -> new Lease(inUse, lease.until(), lease.seenAt(), lease.elsewhere()));
  }

  /** A device leaves; what it said holds until then. */
  synchronized void leave(OpenDevice device, long now, long until) {
    devices.computeIfPresent(
        device.id(),
        (id, lease) ->
            lease.seenAt() == null
                ? new Lease(lease.inUse(), until, now, lease.elsewhere())
                : lease);
  }

  /** What is to be seen now: the best of all devices, unless the account has chosen otherwise. */
  synchronized Status status(long now, Status chosen) {
    if (isOver(now)) {
      return Status.OFFLINE;
    }
    boolean inUse = devices.values().stream().anyMatch(Lease::inUse);
    return chosen == Status.ONLINE && !inUse ? Status.AWAY : chosen;
  }

  /** Whether the last lease has ended. */
  synchronized boolean isOver(long now) {
    devices
        .values()
        .removeIf(
            lease -> {
              boolean ended = lease.until() <= now;
              if (ended) {
                lastSeenAt = Math.max(lastSeenAt, lease.lastSeenAt());
              }
              return ended;
            });
    return devices.isEmpty();
  }

  /** Whether a device has left whose lease has not ended. */
  synchronized boolean isLeaving() {
    return devices.values().stream().anyMatch(lease -> lease.seenAt() != null);
  }

  /** When the last device was seen, once it is over. */
  synchronized long lastSeenAt() {
    return lastSeenAt;
  }

  /** Whether a device of this node has not left; its lease may have ended. */
  synchronized boolean isHere() {
    return devices.values().stream().anyMatch(Lease::isHere);
  }

  /** Whether one of them is in use. */
  synchronized boolean isInUseHere() {
    return devices.values().stream().anyMatch(lease -> lease.isHere() && lease.inUse());
  }

  /** Whether others have not heard of this status yet. */
  synchronized boolean isNews(Status status) {
    return status != told;
  }

  /** Whether others may hear of something now; if so, this is what they have heard. */
  synchronized boolean tell(Status status, long now) {
    if (now - toldAt < QUIET) {
      return false;
    }
    told = status;
    toldAt = now;
    return true;
  }
}
