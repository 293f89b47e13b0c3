package io.parley.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitlesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A",
        "Anna López",
        "王 小明",
        "مرحبا",
        "شركت\u200Cها",
        "क्ष",
        "👍",
        "👩\u200D💻 Ada",
        "👨\u200D👩\u200D👧\u200D👦",
        "❤\uFE0F",
        "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
        "🏳\uFE0F\u200D🌈",
        "\uD83E\uDEE0",
        "<script>alert(1)</script>",
        "Tom & Jerry",
        "!",
        "…"
      })
  void acceptsAnyScriptEmojiAndHtmlAsText(String title) {
    assertThat(check(title)).isEqualTo(title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u3000\u00A0",
        "\u200B",
        "\u200D",
        "\u200D\u200D",
        "a\u200D",
        "\u200Da",
        "a\u200D\u200Db",
        "a \u200D b",
        "\u3164",
        "\u2800",
        "\u115F",
        "a\u0000",
        "a\nb",
        "a\tb",
        "a\u0085b",
        "a\u2028b",
        "\u202Eevil",
        "a\u2066b",
        "a\u200Eb",
        "a\u00ADb",
        "\uFEFFa",
        "\u0301",
        "\uD800",
        "a\uE000",
        "a\uFFFE",
        "\uDB40\uDC67",
        "a\uDB40\uDC67",
        "a\uDB40\uDD00"
      })
  void refusesWhatHidesReordersOrEndsText(String title) {
    assertThatThrownBy(() -> check(title))
        .isInstanceOfSatisfying(
            ChatException.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(ErrorCode.GROUP_NAME_INVALID);
              assertThat(refusal.field()).isEqualTo("name");
            });
  }

  @Test
  void trimsAndComposes() {
    assertThat(check("  Jose\u0301 \u3000")).isEqualTo("José");
  }

  @Test
  void countsUtf16CodeUnits() {
    assertThat(check("👍".repeat(32))).hasSize(64);
    assertThatThrownBy(() -> check("👍".repeat(32) + "a")).isInstanceOf(ChatException.class);
    assertThat(check(" " + "a".repeat(64) + " ")).hasSize(64);
    assertThatThrownBy(() -> check("a".repeat(65))).isInstanceOf(ChatException.class);
  }

  private static String check(String title) {
    return Titles.check(title, ErrorCode.GROUP_NAME_INVALID, "name");
  }
}
