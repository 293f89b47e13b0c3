package io.parley.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionAllTest {

  @ParameterizedTest
  @ValueSource(strings = {"@all, dinner", "dinner @All", "请@所有人看一下", "看@all！", "(@all)", "@all."})
  void findsEverybodyInEitherLanguage(String text) {
    assertThat(MentionAll.in(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"me@all.example", "@allan", "all of you", "@all.example", "@all-hands", "@ all"})
  void takesNothingForItThatOnlyLooksLikeIt(String text) {
    assertThat(MentionAll.in(text)).isFalse();
  }
}
