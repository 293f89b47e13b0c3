package io.parley.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LoginBackoffTest {

  private final TestClock clock = new TestClock();
  private final LoginBackoff backoff =
      new LoginBackoff(
          TestSettings.with(
              Map.of(
                  "parley.login.failures-per-account", "3",
                  "parley.login.failures-per-address", "6",
                  "parley.login.longest-backoff", "PT8S")),
          clock);

  @Test
  void waitsTwiceAsLongAfterEachFailureUpToTheLongest() {
    fail("alice", "a", 3);
    for (int wait : new int[] {1, 2, 4, 8, 8}) {
      assertWaits("alice", "b", wait);
      clock.pass(Duration.ofSeconds(wait));
      backoff.begin("alice", "b" + wait);
    }
  }

  @Test
  void countsNoAttemptThatHadToWait() {
    fail("alice", "a", 3);
    assertWaits("alice", "b", 1);
    assertWaits("alice", "b", 1);
    clock.pass(Duration.ofSeconds(1));
    backoff.begin("alice", "b");
    assertWaits("alice", "b", 2);
  }

  @Test
  void forgetsAnAccountsFailuresOnceItSucceeds() {
    fail("alice", "a", 2);
    backoff.begin("alice", "a");
    backoff.succeeded("alice", "a");
    assertThatCode(() -> fail("alice", "b", 3)).doesNotThrowAnyException();
  }

  @Test
  void makesOnlyTheOneAccountWait() {
    fail("alice", "a", 3);
    assertThatCode(() -> backoff.begin("bob", "a")).doesNotThrowAnyException();
  }

  @Test
  void makesAnAddressWaitThatTriesManyAccounts() {
    for (int i = 0; i < 6; i++) {
      backoff.begin("name" + i, "a");
    }
    assertWaits("other", "a", 1);
    assertThatCode(() -> backoff.begin("other", "b")).doesNotThrowAnyException();
  }

  @Test
  void countsNoSuccessAgainstTheAddress() {
    for (int i = 0; i < 20; i++) {
      backoff.begin("name" + i, "a");
      backoff.succeeded("name" + i, "a");
    }
    assertThatCode(() -> backoff.begin("other", "a")).doesNotThrowAnyException();
  }

  @Test
  void doesNotForgetAnAddresssFailuresForASuccess() {
    for (int i = 0; i < 5; i++) {
      backoff.begin("name" + i, "a");
    }
    backoff.begin("own", "a");
    backoff.succeeded("own", "a");
    backoff.begin("name", "a");
    assertWaits("other", "a", 1);
  }

  private void fail(String name, String address, int times) {
    for (int i = 0; i < times; i++) {
      backoff.begin(name, address);
    }
  }

  private void assertWaits(String name, String address, int seconds) {
    assertThatThrownBy(() -> backoff.begin(name, address))
        .isInstanceOfSatisfying(
            ChatException.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(ErrorCode.LOGIN_BACKOFF);
              assertThat(refusal.retryAfterSeconds()).isEqualTo(seconds);
            });
  }
}
