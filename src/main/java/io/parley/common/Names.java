package io.parley.common;

import java.text.Normalizer;
import java.util.Locale;
import java.util.PrimitiveIterator;

/** What an account's name, to log in with and to be found by, may be; and when two are the same. */
public final class Names {

  private static final int MIN_LENGTH = 2;
  private static final int MAX_LENGTH = 32;

  private Names() {}

  /**
   * The form in which texts are compared: two that differ only in case, or in compatible forms of
   * their characters, have the same (Unicode NFKC and full case folding).
   */
  public static String fold(String text) {
    String upper = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(upper.length());
    // One by one: in a whole string, a sigma at the end of a word is lowered differently.
    upper.codePoints().map(Character::toLowerCase).forEach(folded::appendCodePoint);
    return Normalizer.normalize(folded, Normalizer.Form.NFKC);
  }

  /** Without the spaces, of any script, at both ends. */
  public static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && Characters.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Characters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /**
   * The name as it is kept.
   *
   * @throws ChatException NAME_INVALID for {@code field} unless it has 2 to 32 letters and digits
   *     of any script, with {@code . _ -} only between them
   */
  public static String check(String text, String field) {
    String name = Normalizer.normalize(trim(text), Normalizer.Form.NFKC);
    int length = name.codePointCount(0, name.length());
    if (length < MIN_LENGTH || length > MAX_LENGTH || !isName(name)) {
      throw ChatException.ofField(ErrorCode.NAME_INVALID, field);
    }
    return name;
  }

  private static boolean isName(String text) {
    boolean inWord = false;
    for (PrimitiveIterator.OfInt i = text.codePoints().iterator(); i.hasNext(); ) {
      int c = i.nextInt();
      if (!isWordPart(c, inWord) && !(inWord && isJoiner(c))) {
        return false;
      }
      inWord = !isJoiner(c);
    }
    return inWord;
  }

  private static boolean isWordPart(int c, boolean inWord) {
    return !Characters.isBlank(c)
        && (Character.isLetterOrDigit(c) || inWord && Characters.isMark(c));
  }

  private static boolean isJoiner(int c) {
    return c == '.' || c == '_' || c == '-';
  }
}
