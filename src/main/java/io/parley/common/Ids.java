package io.parley.common;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** How ids are made and read. */
public final class Ids {

  private static final int UUID_LENGTH = 36;

  private Ids() {}

  /** A new UUID, version 7 (RFC 9562, 5.7). */
  public static UUID next() {
    return UuidCreator.getTimeOrderedEpoch();
  }

  /**
   * Reads a UUID in its 36-character form, in either case.
   *
   * @throws ChatException with {@code notAnId} for anything else
   */
  public static UUID parse(String text, ErrorCode notAnId) {
    if (text.length() != UUID_LENGTH) {
      throw new ChatException(notAnId);
    }
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new ChatException(notAnId, e);
    }
  }
}
