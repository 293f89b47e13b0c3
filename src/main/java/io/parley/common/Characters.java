package io.parley.common;

/** What kind of character a Unicode code point is, where names are concerned. */
final class Characters {

  private Characters() {}

  static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  static boolean isSpace(int c) {
    return Character.isSpaceChar(c) || Character.isWhitespace(c);
  }

  /** What Unicode calls a letter, a mark or a symbol although nobody can see it. */
  static boolean isBlank(int c) {
    return switch (c) {
      case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0 -> true;
      default -> false;
    };
  }

  /**
   * Never assigned by Unicode; unlike an emoji newer than this Java, which it calls unassigned too.
   */
  static boolean isNonCharacter(int c) {
    return (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
  }
}
