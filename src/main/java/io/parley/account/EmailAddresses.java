package io.parley.account;

import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import io.parley.common.Names;
import java.util.regex.Pattern;

/**
 * What passes for an e-mail address: what a browser takes for one (HTML, 4.10.5.1.5), with letters
 * of any script. Whether it reaches anybody only a message to it can tell.
 */
final class EmailAddresses {

  private static final int MAX_LENGTH = 254;
  private static final int MAX_LOCAL = 64;

  private static final String LABEL =
      "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?";
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[\\p{L}\\p{N}\\p{M}.!#$%&'*+/=?^_`{|}~-]{1,"
              + MAX_LOCAL
              + "}@"
              + LABEL
              + "(?:\\."
              + LABEL
              + ")*");

  private EmailAddresses() {}

  /**
   * The address as it is kept, "" for none.
   *
   * @throws ChatException EMAIL_INVALID for {@code field}
   */
  static String check(String text, String field) {
    String address = Names.trim(text);
    if (!address.isEmpty()
        && (address.length() > MAX_LENGTH || !ADDRESS.matcher(address).matches())) {
      throw ChatException.ofField(ErrorCode.EMAIL_INVALID, field);
    }
    return address;
  }
}
