package io.parley.security;

import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import io.parley.common.Names;
import java.text.Normalizer;

/** Which passwords are accepted: any characters, but not a few, not a known one, not the name. */
public final class PasswordRules {

  private static final int MIN_LENGTH = 8;
  private static final int MAX_LENGTH = 128;
  private static final int MIN_BESIDES_NAME = 4;
  private static final int SHORTEST_NAME = 3;

  private PasswordRules() {}

  /** The same password, whichever of Unicode's ways a keyboard has of writing its characters. */
  static String normalize(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC);
  }

  /**
   * Accepts a new password or throws.
   *
   * @param names what the account is called
   * @throws ChatException PASSWORD_TOO_SHORT (under 8 characters), PASSWORD_TOO_LONG (over 128),
   *     PASSWORD_TOO_COMMON or PASSWORD_LIKE_NAME, for {@code field}
   */
  public static void check(String password, String field, String... names) {
    String normal = normalize(password);
    int length = normal.codePointCount(0, normal.length());
    if (length < MIN_LENGTH) {
      throw ChatException.ofField(ErrorCode.PASSWORD_TOO_SHORT, field);
    }
    if (length > MAX_LENGTH) {
      throw ChatException.ofField(ErrorCode.PASSWORD_TOO_LONG, field);
    }
    if (CommonPasswords.contain(normal)) {
      throw ChatException.ofField(ErrorCode.PASSWORD_TOO_COMMON, field);
    }
    for (String name : names) {
      if (isLike(Names.fold(normal), Names.fold(name))) {
        throw ChatException.ofField(ErrorCode.PASSWORD_LIKE_NAME, field);
      }
    }
  }

  /** It is the name, or the name and hardly anything else. */
  private static boolean isLike(String password, String name) {
    return password.equals(name)
        || name.length() >= SHORTEST_NAME
            && password.contains(name)
            && password.replace(name, "").length() < MIN_BESIDES_NAME;
  }
}
