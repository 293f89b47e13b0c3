package io.parley.common;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in what a search finds, which is in the order of the terms found, then of their owners.
 */
public record SearchPlace(String term, UUID id) {

  /** Before everything: no term is empty. */
  private static final SearchPlace START = new SearchPlace("", new UUID(0, 0));

  /**
   * Reads a place as {@link #toString} writes it; null is the start.
   *
   * @throws ChatException FIELD_INVALID for the cursor
   */
  public static SearchPlace parse(@Nullable String text) {
    if (text == null) {
      return START;
    }
    int space = text.indexOf(' ');
    if (space < 0) {
      throw PageRequest.badCursor();
    }
    try {
      return new SearchPlace(text.substring(space + 1), UUID.fromString(text.substring(0, space)));
    } catch (IllegalArgumentException e) {
      throw PageRequest.badCursor();
    }
  }

  @Override
  public String toString() {
    return id + " " + term;
  }
}
