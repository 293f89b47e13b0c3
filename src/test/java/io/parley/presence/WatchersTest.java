package io.parley.presence;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.common.AccountId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WatchersTest {

  private final Watchers watchers = new Watchers();
  private final AccountId anna = AccountId.next();
  private final AccountId ben = AccountId.next();
  private final AccountId cleo = AccountId.next();

  @Test
  void knowsWhoLooksAtWhomUntilTheyGo() {
    watchers.watch(anna, List.of(cleo, ben));
    watchers.watch(ben, List.of(cleo));
    assertThat(watchers.of(cleo)).containsExactlyInAnyOrder(anna, ben);

    watchers.forget(anna);

    assertThat(watchers.of(cleo)).containsExactly(ben);
    assertThat(watchers.of(ben)).isEmpty();
  }

  @Test
  void forgetsThoseWhoWereLookedAtLongAgo() {
    watchers.watch(anna, List.of(ben, cleo));
    watchers.watch(anna, Stream.generate(AccountId::next).limit(Watchers.EACH - 2).toList());
    watchers.watch(anna, List.of(ben));
    assertThat(watchers.of(cleo)).containsExactly(anna);

    watchers.watch(anna, List.of(AccountId.next()));

    assertThat(watchers.of(cleo)).isEmpty();
    assertThat(watchers.of(ben)).containsExactly(anna);
  }
}
