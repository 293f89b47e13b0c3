package io.parley.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RateLimitsTest {

  private final RateLimits limits =
      new RateLimits(TestSettings.with(Map.of("parley.limits.register-per-hour", "2")));

  @Test
  void refuseWhatIsDoneTooOftenAndSayWhenToComeBack() {
    limits.take(Limit.REGISTER, "a");
    limits.take(Limit.REGISTER, "a");
    assertThatThrownBy(() -> limits.take(Limit.REGISTER, "a"))
        .isInstanceOfSatisfying(
            ChatException.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(ErrorCode.RATE_LIMITED);
              assertThat(refusal.retryAfterSeconds()).isBetween(1, 1801);
            });
  }

  @Test
  void countEveryoneAndEverythingApart() {
    limits.take(Limit.REGISTER, "a");
    limits.take(Limit.REGISTER, "a");
    assertThatCode(() -> limits.take(Limit.REGISTER, "b")).doesNotThrowAnyException();
    assertThatCode(() -> limits.take(Limit.LOGIN, "a")).doesNotThrowAnyException();
  }
}
