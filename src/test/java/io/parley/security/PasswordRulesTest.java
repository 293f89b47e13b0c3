package io.parley.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "correct horse battery",
        "密码密码密码密码",
        "👍👍👍👍👍👍👍👍",
        "alice likes long walks",
        "  spaces  "
      })
  void acceptAnythingThatIsHardToGuess(String password) {
    assertThatCode(() -> check(password)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "1234567, PASSWORD_TOO_SHORT",
    "👍👍👍👍👍👍👍, PASSWORD_TOO_SHORT",
    "password, PASSWORD_TOO_COMMON",
    "PassWord1, PASSWORD_TOO_COMMON",
    "qwertyuiop, PASSWORD_TOO_COMMON",
    "alice.lopez, PASSWORD_LIKE_NAME",
    "ALICE.LOPEZ, PASSWORD_LIKE_NAME",
    "alice.lopez99, PASSWORD_LIKE_NAME",
    "1alice.lopez!, PASSWORD_LIKE_NAME",
    "Anna López, PASSWORD_LIKE_NAME",
  })
  void refuseWhatIsEasyToGuess(String password, ErrorCode code) {
    assertRefused(password, code);
  }

  @Test
  void countCharactersNotCodeUnits() {
    assertThatCode(() -> check("😀".repeat(128))).doesNotThrowAnyException();
    assertRefused("x".repeat(129), ErrorCode.PASSWORD_TOO_LONG);
  }

  @Test
  void takeComposedAndDecomposedCharactersForTheSame() {
    assertThat(PasswordRules.normalize("Jose\u0301")).isEqualTo(PasswordRules.normalize("José"));
  }

  private static void check(String password) {
    PasswordRules.check(password, "password", "alice.lopez", "Anna López");
  }

  private static void assertRefused(String password, ErrorCode code) {
    assertThatThrownBy(() -> check(password))
        .isInstanceOfSatisfying(
            ChatException.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(code);
              assertThat(refusal.field()).isEqualTo("password");
            });
  }
}
