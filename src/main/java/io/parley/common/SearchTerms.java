package io.parley.common;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * How people and groups are found: each has a set of terms, and is found by the beginning of any of
 * them. The terms of "Anna Lopez" are "anna lopez" and "lopez"; in a script without spaces, as
 * Chinese, a word may begin anywhere.
 */
public final class SearchTerms {

  private static final int MAX_TERMS = 40;
  private static final int MAX_TERM = 100;
  private static final int MAX_QUERY = 64;

  private SearchTerms() {}

  /** The terms of something that has these names: at most 40, each of at most 100 characters. */
  public static Set<String> of(String... names) {
    Set<String> terms = new LinkedHashSet<>();
    for (String name : names) {
      addTerms(Names.trim(Names.fold(name)), terms);
    }
    return terms;
  }

  private static void addTerms(String text, Set<String> terms) {
    int before = ' ';
    for (int i = 0; i < text.length() && terms.size() < MAX_TERMS; ) {
      int c = text.codePointAt(i);
      if (i == 0 || startsWord(before, c)) {
        terms.add(cut(text.substring(i)));
      }
      before = c;
      i += Character.charCount(c);
    }
  }

  private static boolean startsWord(int before, int c) {
    return Character.isLetterOrDigit(c)
        && (!Character.isLetterOrDigit(before) && !Characters.isMark(before) || isWithoutSpaces(c));
  }

  private static boolean isWithoutSpaces(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  private static String cut(String term) {
    if (term.length() <= MAX_TERM) {
      return term;
    }
    int end = Character.isHighSurrogate(term.charAt(MAX_TERM - 1)) ? MAX_TERM - 1 : MAX_TERM;
    return term.substring(0, end);
  }

  /**
   * The beginning to look for.
   *
   * @throws ChatException FIELD_TOO_LONG for {@code field} when it has more than 64 characters
   *     (UTF-16 code units)
   */
  public static String query(String text, String field) {
    if (text.length() > MAX_QUERY) {
      throw ChatException.ofField(ErrorCode.FIELD_TOO_LONG, field);
    }
    return cut(Names.trim(Names.fold(text)));
  }
}
