package io.parley.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRequestTest {

  @Test
  void goesOnWhereThePageBeforeEnded() {
    PageRequest first = PageRequest.of("2", null);
    Page<String> page = first.page(List.of("一 a", "b", "c"), item -> item);
    assertThat(page.items()).containsExactly("一 a", "b");
    assertThat(PageRequest.of("2", page.next()).after()).isEqualTo("b");
  }

  @Test
  void endsWithThePageThatHasNoMoreRows() {
    PageRequest request = PageRequest.of("2", null);
    assertThat(request.rows()).isEqualTo(3);
    assertThat(request.page(List.of("a", "b"), item -> item).next()).isNull();
  }

  @Test
  void asksForFiftyFromTheStartWhenNothingIsSaid() {
    assertThat(PageRequest.of(null, null)).isEqualTo(new PageRequest(50, null));
    assertThat(PageRequest.of(null, null).afterId()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "101", "-1", "", "x", "1.5", "99999999999"})
  void refusesALimitOutOfRange(String limit) {
    assertRefused(() -> PageRequest.of(limit, null), "limit");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "a b", "="})
  void refusesACursorThatIsNone(String cursor) {
    assertRefused(() -> PageRequest.of(null, cursor), "cursor");
  }

  @Test
  void refusesACursorOfAnotherList() {
    Page<String> page = new PageRequest(1, null).page(List.of("no id", "b"), item -> item);
    @Nullable String next = page.next();
    assertRefused(() -> PageRequest.of(null, next).afterId(), "cursor");
    assertRefused(() -> SearchPlace.parse("no id"), "cursor");
    assertRefused(() -> SearchPlace.parse("none"), "cursor");
  }

  @Test
  void leavesOutOfAPageWhatIsNotKnown() {
    Page<Integer> page = new Page<>(List.of("a", "b"), "next").lookUp(Map.of("b", 2));
    assertThat(page).isEqualTo(new Page<>(List.of(2), "next"));
  }

  private static void assertRefused(Runnable reading, String field) {
    assertThatThrownBy(reading::run)
        .isInstanceOfSatisfying(
            ChatException.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(ErrorCode.FIELD_INVALID);
              assertThat(refusal.field()).isEqualTo(field);
            });
  }
}
