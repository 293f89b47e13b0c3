package io.parley.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What the file says about itself, in the person's language. */
enum ReadMe {
  EN,
  ZH;

  /** In the language chosen, or in the first of those the device prefers that there is. */
  static ReadMe in(String chosen, List<Locale> preferred) {
    if (!chosen.isEmpty()) {
      return of(chosen);
    }
    return preferred.stream()
        .map(Locale::getLanguage)
        .filter(language -> language.equals("zh") || language.equals("en"))
        .findFirst()
        .map(ReadMe::of)
        .orElse(EN);
  }

  private static ReadMe of(String language) {
    return language.equals("zh") ? ZH : EN;
  }

  byte[] text() {
    String name = "README." + name().toLowerCase(Locale.ROOT) + ".txt";
    try (InputStream text = ReadMe.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(text, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
