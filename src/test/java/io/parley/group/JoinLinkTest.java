package io.parley.group;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.common.AccountId;
import io.parley.common.GroupId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class JoinLinkTest {

  private static final Instant NOW = Instant.ofEpochMilli(1_800_000_000_000L);

  private static JoinLink link(Instant expiresAt, int maxUses) {
    return new JoinLink(GroupId.next(), AccountId.next(), NOW, expiresAt, maxUses);
  }

  @Test
  void isGoodForEverAndForAnyNumber() {
    JoinLink link = link(Instant.EPOCH, 0);

    for (int use = 0; use < 1000; use++) {
      link.use();
    }

    assertThat(link.isGood(Instant.ofEpochMilli(Long.MAX_VALUE))).isTrue();
    assertThat(link.uses()).isEqualTo(1000);
  }

  @Test
  void isGoodUntilItExpires() {
    JoinLink link = link(NOW.plusSeconds(60), 0);

    assertThat(link.isGood(NOW.plusMillis(59_999))).isTrue();
    assertThat(link.isGood(NOW.plusSeconds(60))).isFalse();
  }

  @Test
  void isGoodForSoMany() {
    JoinLink link = link(Instant.EPOCH, 2);

    link.use();
    assertThat(link.isGood(NOW)).isTrue();
    link.use();
    assertThat(link.isGood(NOW)).isFalse();
  }

  @Test
  void hasATokenOfItsOwn() {
    assertThat(link(Instant.EPOCH, 0).token()).isNotEqualTo(link(Instant.EPOCH, 0).token());
  }
}
