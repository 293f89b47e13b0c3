package io.parley.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.common.ErrorCode;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ErrorTextsTest {

  private static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.forLanguageTag("zh"));

  @Test
  void areThereForEveryCodeAndStatusAndNothingElse() {
    Set<String> needed = new TreeSet<>();
    for (ErrorCode code : ErrorCode.values()) {
      needed.add(code.name());
      needed.add(String.valueOf(code.httpStatus()));
    }
    for (Locale language : LANGUAGES) {
      ResourceBundle own =
          ResourceBundle.getBundle(
              "io.parley.rest.Errors",
              language,
              ResourceBundle.Control.getNoFallbackControl(
                  ResourceBundle.Control.FORMAT_PROPERTIES));
      assertThat(own.keySet()).as(language.toString()).isEqualTo(needed);
      assertThat(needed).allSatisfy(key -> assertThat(own.getString(key)).isNotBlank());
    }
  }

  @Test
  void areChineseForEveryCode() {
    ErrorTexts chinese = ErrorTexts.in(List.of(Locale.forLanguageTag("zh-CN")));
    for (ErrorCode code : ErrorCode.values()) {
      assertThat(chinese.detail(code, 3)).matches(".*\\p{IsHan}.*").doesNotContain("{");
      assertThat(chinese.title(code.httpStatus())).matches(".*\\p{IsHan}.*");
    }
  }

  @Test
  void saySecondsAndApostrophesAsTheyAre() {
    ErrorTexts english = ErrorTexts.in(List.of(Locale.ENGLISH));
    assertThat(english.detail(ErrorCode.RATE_LIMITED, 12)).contains("12 s");
    assertThat(english.detail(ErrorCode.GROUP_NAME_INVALID, 0)).contains("group's");
  }

  @Test
  void areInTheFirstLanguageThatThereIs() {
    assertThat(locale("fr", "zh-TW", "en")).isEqualTo("zh");
    assertThat(locale("fr", "en-GB", "zh")).isEqualTo("en");
    assertThat(locale("fr", "*")).isEqualTo("en");
    assertThat(locale()).isEqualTo("en");
  }

  @Test
  void doNotFollowTheLanguageOfTheServer() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
      assertThat(ErrorTexts.in(List.of(Locale.ENGLISH)).title(404)).isEqualTo("Not found");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String locale(String... tags) {
    return ErrorTexts.in(List.of(tags).stream().map(Locale::forLanguageTag).toList())
        .locale()
        .getLanguage();
  }
}
