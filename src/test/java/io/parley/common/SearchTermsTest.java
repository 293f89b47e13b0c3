package io.parley.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SearchTermsTest {

  @Test
  void beginAtEachWord() {
    assertThat(SearchTerms.of("anna.l", "Anna María López"))
        .containsExactly("anna.l", "l", "anna maría lópez", "maría lópez", "lópez");
  }

  @Test
  void beginAnywhereInAScriptWithoutSpaces() {
    assertThat(SearchTerms.of("王小明")).containsExactly("王小明", "小明", "明");
  }

  @Test
  void holdTheWholeOfANameThatBeginsWithNoLetter() {
    assertThat(SearchTerms.of("🎉 Party")).containsExactly("🎉 party", "party");
  }

  @Test
  void beginAtNoMarkInsideAWord() {
    assertThat(SearchTerms.of("हिन्दी")).hasSize(1);
  }

  @Test
  void areFewAndShort() {
    assertThat(SearchTerms.of("明".repeat(64))).hasSize(40);
    assertThat(SearchTerms.of("\uFDFA".repeat(20)))
        .allSatisfy(term -> assertThat(term).hasSizeLessThanOrEqualTo(100));
  }

  @Test
  void areLookedForFoldedAndTrimmed() {
    assertThat(SearchTerms.query("  LÓPEZ ", "q")).isEqualTo("lópez");
    assertThat(SearchTerms.query(" \u3000", "q")).isEmpty();
  }

  @Test
  void areNotLookedForByMoreThan64Characters() {
    assertThat(SearchTerms.query("a".repeat(64), "q")).hasSize(64);
    assertThatThrownBy(() -> SearchTerms.query("a".repeat(65), "q"))
        .isInstanceOfSatisfying(
            ChatException.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(ErrorCode.FIELD_TOO_LONG);
              assertThat(refusal.field()).isEqualTo("q");
            });
  }
}
