package io.parley.common;

import java.util.UUID;

/** The public id of a login session: a UUID (RFC 9562). */
public record SessionId(UUID value) {

  /**
   * Reads an id as it stands in a URL or a frame.
   *
   * @throws ChatException with {@code notAnId} when it is no UUID in its 36-character form
   */
  public static SessionId parse(String text, ErrorCode notAnId) {
    return new SessionId(Ids.parse(text, notAnId));
  }

  /** A new one, version 7, so that ids made later sort later. */
  public static SessionId next() {
    return new SessionId(Ids.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
