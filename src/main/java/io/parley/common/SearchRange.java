package io.parley.common;

import org.jspecify.annotations.Nullable;

/**
 * The terms that begin with a text, as a range of an index: from {@code from} on, and before {@code
 * to}; null is no end. (MySQL's {@code LIKE 'text%'} misses what goes on with an emoji.)
 */
public record SearchRange(String from, @Nullable String to) {

  public static SearchRange of(String beginning) {
    return new SearchRange(beginning, beginning.isEmpty() ? null : next(beginning));
  }

  /** The least text that is greater than all that begin so, by code point and by UTF-16 unit. */
  private static String next(String text) {
    int last = text.codePointBefore(text.length());
    int end = text.length() - Character.charCount(last);
    return text.substring(0, end) + Character.toString(last + 1);
  }
}
