package io.parley.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource({
    "Alice, alice",
    "ALICE, alice",
    "ﬁsh, fish",
    "ＡＬＩＣＥ, alice",
    "Straße, STRASSE",
    "ΟΔΟΣ, οδος",
    "οδοσ, οδος",
    "Ǆ, ǆ",
    "É, É",
    "王小明, 王小明",
  })
  void callsTextsThatDifferInCaseOrFormTheSame(String one, String other) {
    assertThat(Names.fold(one)).isEqualTo(Names.fold(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Straße", "ΟΔΟΣ", "İstanbul", "ﬃ", "Ǆ", "Ϋ́", "ᾳ", "㎏", "Ⅷ"})
  void foldsWhatIsFoldedToItself(String text) {
    assertThat(Names.fold(Names.fold(text))).isEqualTo(Names.fold(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "al",
        "alice",
        "Alice.B",
        "a_b-c.d",
        "小明",
        "王小明2",
        "Ольга",
        "عمر",
        "हिन्दी",
        "José",
        "1984",
        "abcdefghijklmnopqrstuvwxyzabcdef"
      })
  void acceptsLettersAndDigitsOfAnyScript(String name) {
    assertThat(Names.check(name, "name")).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "a",
        "abcdefghijklmnopqrstuvwxyzabcdefg",
        "a b",
        ".alice",
        "alice.",
        "a..b",
        "al\u0000ice",
        "al\u202Eice",
        "al\u200Dice",
        "al\u200Bice",
        "\u3164\u3164",
        "\u0301\u0301",
        "a@b",
        "<b>",
        "👍👍",
        "al/ice",
        "al\nice"
      })
  void refusesEverythingElse(String name) {
    assertThatThrownBy(() -> Names.check(name, "name"))
        .isInstanceOfSatisfying(
            ChatException.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(ErrorCode.NAME_INVALID);
              assertThat(refusal.field()).isEqualTo("name");
            });
  }

  @Test
  void keepsANameInOneFormWithoutSpacesAroundIt() {
    assertThat(Names.check(" Ａlice\u00A0", "name")).isEqualTo("Alice");
  }

  @Test
  void trimsSpacesOfEveryScript() {
    assertThat(Names.trim("\u3000\u2003 a b \u00A0\t\n")).isEqualTo("a b");
    assertThat(Names.trim(" \u00A0 ")).isEmpty();
  }
}
