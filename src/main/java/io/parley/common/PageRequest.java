package io.parley.common;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for: at most {@code limit} items, and those after {@code after}, a
 * place whose meaning only the list knows; null is the beginning.
 */
public record PageRequest(int limit, @Nullable String after) {

  private static final int DEFAULT_LIMIT = 50;
  private static final int MAX_LIMIT = 100;

  /**
   * Reads the query parameters {@code limit} (1 to 100, 50 when absent) and {@code cursor} (the
   * {@code next} of the page before).
   *
   * @throws ChatException FIELD_INVALID with the parameter's name
   */
  public static PageRequest of(@Nullable String limit, @Nullable String cursor) {
    return new PageRequest(readLimit(limit), cursor == null ? null : decode(cursor));
  }

  private static int readLimit(@Nullable String text) {
    if (text == null) {
      return DEFAULT_LIMIT;
    }
    try {
      int limit = Integer.parseInt(text);
      if (limit >= 1 && limit <= MAX_LIMIT) {
        return limit;
      }
    } catch (NumberFormatException e) {
      throw ChatException.ofField(ErrorCode.FIELD_INVALID, "limit");
    }
    throw ChatException.ofField(ErrorCode.FIELD_INVALID, "limit");
  }

  private static String decode(String cursor) {
    try {
      return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw badCursor();
    }
  }

  /**
   * The place, in a list whose places are ids.
   *
   * @throws ChatException FIELD_INVALID for the cursor when it is none
   */
  public @Nullable UUID afterId() {
    try {
      return after == null ? null : UUID.fromString(after);
    } catch (IllegalArgumentException e) {
      throw badCursor();
    }
  }

  /** What a list throws whose {@code after} is none of its places. */
  public static ChatException badCursor() {
    return ChatException.ofField(ErrorCode.FIELD_INVALID, "cursor");
  }

  /** How many rows to read: one more than the page takes, to know whether there is a next one. */
  public int rows() {
    return limit + 1;
  }

  /** Makes the page of the rows read, each of which has a place to go on after. */
  public <T> Page<T> page(List<T> rows, Function<T, String> place) {
    if (rows.size() <= limit) {
      return Page.last(rows);
    }
    List<T> items = List.copyOf(rows.subList(0, limit));
    byte[] last = place.apply(items.get(limit - 1)).getBytes(StandardCharsets.UTF_8);
    return new Page<>(items, Base64.getUrlEncoder().withoutPadding().encodeToString(last));
  }
}
