package io.parley.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SearchRangeTest {

  /** By code point, as MySQL's utf8mb4_bin, and by UTF-16 code unit, as H2. */
  private static final List<Comparator<String>> ORDERS =
      List.of(
          Comparator.comparing(
              text -> text.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned),
          Comparator.naturalOrder());

  private static final List<String> TERMS =
      List.of(
          "",
          "a",
          "al",
          "am",
          "al\u0000",
          "alz",
          "al\uFFFF",
          "al😀",
          "al😀b",
          "al\uDBFF\uDFFF",
          "al%",
          "b",
          "明",
          "明日",
          "昏",
          "😀",
          "😀a",
          "😁");

  @Test
  void holdsExactlyWhatBeginsSo() {
    for (String beginning : List.of("a", "al", "明", "😀", "%", "_")) {
      SearchRange range = SearchRange.of(beginning);
      String to = Objects.requireNonNull(range.to());
      for (Comparator<String> order : ORDERS) {
        assertThat(TERMS)
            .filteredOn(
                term -> order.compare(term, range.from()) >= 0 && order.compare(term, to) < 0)
            .containsExactlyInAnyOrderElementsOf(
                TERMS.stream().filter(term -> term.startsWith(beginning)).toList());
      }
    }
  }

  @Test
  void holdsEverythingWhenNothingIsGiven() {
    assertThat(SearchRange.of("")).isEqualTo(new SearchRange("", null));
  }
}
