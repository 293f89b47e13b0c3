package io.parley.common;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * What a display name and a group's name may be: any script, emoji, and HTML, which is only text.
 */
public final class Titles {

  private static final int MAX_LENGTH = 64;

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int BLACK_FLAG = 0x1F3F4;
  private static final int SPECIAL_PLANE = 0xE0000;
  private static final int FIRST_TAG = 0xE0020;
  private static final int LAST_TAG = 0xE007F;

  private Titles() {}

  /**
   * The title as it is kept: trimmed, in Unicode NFC.
   *
   * @throws ChatException with {@code invalid} for {@code field} unless it has 1 to 64 characters
   *     (UTF-16 code units), one of them visible, and none that hides, reorders or ends text
   */
  public static String check(String text, ErrorCode invalid, String field) {
    String title = Names.trim(Normalizer.normalize(text, Normalizer.Form.NFC));
    if (title.length() > MAX_LENGTH || !isTitle(title.codePoints().toArray())) {
      throw ChatException.ofField(invalid, field);
    }
    return title;
  }

  /**
   * A short text that may be left out, as it is kept: trimmed, in Unicode NFC, "" for none.
   *
   * @param max its length in characters (UTF-16 code units)
   * @throws ChatException FIELD_TOO_LONG for {@code field}; FIELD_INVALID when nothing of it is
   *     visible, or something in it hides, reorders or ends text
   */
  public static String optional(@Nullable String text, int max, String field) {
    String title = text == null ? "" : Names.trim(Normalizer.normalize(text, Normalizer.Form.NFC));
    if (title.length() > max) {
      throw ChatException.ofField(ErrorCode.FIELD_TOO_LONG, field);
    }
    if (!title.isEmpty() && !isTitle(title.codePoints().toArray())) {
      throw ChatException.ofField(ErrorCode.FIELD_INVALID, field);
    }
    return title;
  }

  private static boolean isTitle(int[] points) {
    boolean visible = false;
    for (int i = 0; i < points.length; i++) {
      if (!isPlain(points[i]) && !isJoinerInside(points, i) && !isTagOfFlag(points, i)) {
        return false;
      }
      visible |= isInk(points[i]) && !Characters.isMark(points[i]);
    }
    return visible;
  }

  /** Neither a control nor a way to hide or to reorder what stands beside it. */
  private static boolean isPlain(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> !Characters.isBlank(c) && !Characters.isNonCharacter(c) && c < SPECIAL_PLANE;
    };
  }

  private static boolean isInk(int c) {
    return isPlain(c) && !Characters.isSpace(c);
  }

  /** Between two characters, joiners make one emoji of them, or shape Persian and Indic words. */
  private static boolean isJoinerInside(int[] points, int i) {
    return (points[i] == ZERO_WIDTH_JOINER || points[i] == ZERO_WIDTH_NON_JOINER)
        && i > 0
        && i < points.length - 1
        && isInk(points[i - 1])
        && isInk(points[i + 1]);
  }

  /** The flags of England, Scotland and Wales are a black flag and the region's letters as tags. */
  private static boolean isTagOfFlag(int[] points, int i) {
    int start = i;
    while (start > 0 && isTag(points[start])) {
      start--;
    }
    return start < i && points[start] == BLACK_FLAG;
  }

  private static boolean isTag(int c) {
    return c >= FIRST_TAG && c <= LAST_TAG;
  }
}
