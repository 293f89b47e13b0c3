package io.parley.common;

import java.util.Arrays;
import java.util.Locale;
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

  /**
   * A field that names one of some choices, in lower case; one that is not there stands for {@code
   * before}.
   *
   * @throws ChatException FIELD_INVALID with its name
   */
  public static <E extends Enum<E>> E choice(
      @Nullable String text, E before, Class<E> choices, String field) {
    if (text == null) {
      return before;
    }
    return Arrays.stream(choices.getEnumConstants())
        .filter(choice -> choice.name().toLowerCase(Locale.ROOT).equals(text))
        .findFirst()
        .orElseThrow(() -> ChatException.ofField(ErrorCode.FIELD_INVALID, field));
  }
}
