package io.parley.rest;

import io.parley.common.ErrorCode;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a person reads about a failure, in the first of their languages that there is. */
final class ErrorTexts {

  private static final Locale CHINESE = Locale.forLanguageTag("zh");

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Locale locale;
  private final ResourceBundle bundle;

  private ErrorTexts(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            "io.parley.rest.Errors", locale, ErrorTexts.class.getClassLoader(), NO_FALLBACK);
  }

  /** The texts for somebody who reads these languages, preferred ones first; else in English. */
  static ErrorTexts in(List<Locale> languages) {
    for (Locale language : languages) {
      if (language.getLanguage().equals(CHINESE.getLanguage())) {
        return new ErrorTexts(CHINESE);
      }
      if (language.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
        break;
      }
    }
    return new ErrorTexts(Locale.ENGLISH);
  }

  Locale locale() {
    return locale;
  }

  String title(int httpStatus) {
    return bundle.getString(String.valueOf(httpStatus));
  }

  String detail(ErrorCode code, int retryAfterSeconds) {
    return new MessageFormat(bundle.getString(code.name()), locale)
        .format(new Object[] {retryAfterSeconds});
  }
}
