package io.parley.common;

import org.jspecify.annotations.Nullable;

/** Reads the fields of a request. */
public final class Fields {

  private Fields() {}

  /**
   * A field that must be there.
   *
   * @throws ChatException FIELD_REQUIRED with its name
   */
  public static <T> T required(@Nullable T value, String field) {
    if (value == null) {
      throw ChatException.ofField(ErrorCode.FIELD_REQUIRED, field);
    }
    return value;
  }
}
