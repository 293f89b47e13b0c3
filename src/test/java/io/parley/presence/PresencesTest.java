package io.parley.presence;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.common.AccountId;
import io.parley.common.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PresencesTest {

  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final Duration GRACE = Duration.ofSeconds(10);
  private static final Duration MOMENT = Duration.ofMillis(1);

  private final TestClock clock = new TestClock();
  private final Map<AccountId, Status> chosen = new HashMap<>();
  private final List<Status> told = new ArrayList<>();
  private final Presences presences =
      new Presences(
          account -> chosen.getOrDefault(account, Status.ONLINE), this::tell, clock, GRACE);
  private final AccountId anna = AccountId.next();
  private final OpenDevice desk = device();
  private final OpenDevice sofa = device();

  private void tell(AccountId account) {
    told.add(presences.of(account));
  }

  private OpenDevice device() {
    return new OpenDevice(anna, Ids.next());
  }

  private Map<AccountId, Long> pass(Duration time) {
    clock.now = clock.now.plus(time);
    return presences.passTime();
  }

  @Test
  void isOfflineWithoutADevice() {
    assertThat(presences.of(anna)).isEqualTo(Status.OFFLINE);
    assertThat(presences.passTimeForAll()).isEmpty();
  }

  @Test
  void takesTheBestOfAllDevices() {
    presences.hold(desk, LEASE);
    presences.hold(sofa, LEASE);
    presences.use(desk, false);
    assertThat(presences.of(anna)).isEqualTo(Status.ONLINE);

    presences.use(sofa, false);
    assertThat(presences.of(anna)).isEqualTo(Status.AWAY);

    presences.use(desk, true);
    assertThat(presences.of(anna)).isEqualTo(Status.ONLINE);
  }

  @Test
  void showsWhatIsChosenWhateverTheDevicesSay() {
    presences.hold(desk, LEASE);
    chosen.put(anna, Status.AWAY);
    assertThat(presences.of(anna)).isEqualTo(Status.AWAY);

    chosen.put(anna, Status.DND);
    presences.use(desk, false);
    assertThat(presences.of(anna)).isEqualTo(Status.DND);

    presences.leave(desk);
    pass(GRACE);
    assertThat(presences.of(anna)).isEqualTo(Status.OFFLINE);
  }

  @Test
  void goesWhenTheGraceAfterTheLastDeviceIsOver() {
    presences.hold(desk, LEASE);
    Instant left = clock.now;
    presences.leave(desk);

    assertThat(pass(GRACE.minus(MOMENT))).isEmpty();
    assertThat(presences.of(anna)).isEqualTo(Status.ONLINE);

    assertThat(pass(MOMENT)).containsExactly(Map.entry(anna, left.toEpochMilli()));
    assertThat(presences.isHere(anna)).isFalse();
    assertThat(pass(GRACE)).isEmpty();
  }

  @Test
  void saysNothingOfAPageThatIsLoadedAgain() {
    presences.hold(desk, LEASE);
    presences.leave(desk);
    pass(GRACE.dividedBy(2));
    presences.hold(sofa, LEASE);

    assertThat(pass(GRACE)).isEmpty();
    assertThat(presences.of(anna)).isEqualTo(Status.ONLINE);
    assertThat(told).containsExactly(Status.ONLINE);
  }

  @Test
  void isAwayWhenTheDeviceInUseHasLeftAndAnotherIsThere() {
    presences.hold(desk, LEASE);
    presences.hold(sofa, LEASE);
    presences.use(sofa, false);
    presences.leave(desk);
    assertThat(presences.of(anna)).isEqualTo(Status.ONLINE);

    assertThat(pass(GRACE)).isEmpty();

    assertThat(told).containsExactly(Status.ONLINE, Status.AWAY);
  }

  @Test
  void forgetsADeviceThatDoesNotRenewItsLease() {
    presences.hold(desk, LEASE);
    Instant end = clock.now.plus(LEASE);
    clock.now = end;

    assertThat(presences.of(anna)).isEqualTo(Status.OFFLINE);
    assertThat(presences.passTimeForAll()).containsExactly(Map.entry(anna, end.toEpochMilli()));
  }

  @Test
  void keepsADeviceThatRenewsItsLeaseAndWhatItSaid() {
    presences.hold(desk, LEASE);
    presences.use(desk, false);
    pass(LEASE.minus(MOMENT));
    presences.hold(desk, LEASE);
    pass(LEASE.minus(MOMENT));

    assertThat(presences.of(anna)).isEqualTo(Status.AWAY);
    assertThat(presences.passTimeForAll()).isEmpty();
  }

  @Test
  void comesBackToLifeWhenALeaseIsRenewedTooLate() {
    presences.hold(desk, LEASE);
    pass(LEASE);
    presences.passTimeForAll();
    presences.hold(desk, LEASE);

    assertThat(presences.of(anna)).isEqualTo(Status.ONLINE);
    assertThat(told).containsExactly(Status.ONLINE, Status.ONLINE);
  }

  @Test
  void tellsAChangeAtOnceAndTheNextOnesTogether() {
    presences.hold(desk, LEASE);
    for (int times = 0; times < 100; times++) {
      presences.use(desk, false);
      presences.use(desk, true);
    }
    presences.use(desk, false);
    assertThat(told).containsExactly(Status.ONLINE);

    pass(Duration.ofMillis(Attendance.QUIET));

    assertThat(told).containsExactly(Status.ONLINE, Status.AWAY);
    pass(Duration.ofMillis(Attendance.QUIET));
    assertThat(told).hasSize(2);
  }

  @Test
  void callsTheRollOfThoseWhoHaveNotLeft() {
    presences.hold(desk, LEASE);
    presences.hold(sofa, LEASE);
    presences.leave(desk);
    assertThat(presences.everybody()).containsExactly(anna);

    presences.leave(sofa);
    assertThat(presences.everybody()).isEmpty();
  }

  private static final class TestClock extends Clock {

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
