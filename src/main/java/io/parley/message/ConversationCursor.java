package io.parley.message;

import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import io.parley.common.Ids;
import io.parley.common.PageRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a page of the conversation list ended. */
record ConversationCursor(long pinnedAt, long lastAt, UUID id) {

  private static final String SEPARATOR = "_";
  private static final int PARTS = 3;

  static ConversationCursor after(ConversationRow row) {
    return new ConversationCursor(
        row.participant().preferences().pinnedAt(),
        row.conversation().lastAt(),
        row.conversation().id());
  }

  /**
   * The cursor of a request; null for the first page.
   *
   * @throws ChatException FIELD_INVALID when the server never gave it
   */
  static @Nullable ConversationCursor of(PageRequest request) {
    String text = request.after();
    if (text == null) {
      return null;
    }
    String[] parts = text.split(SEPARATOR, -1);
    if (parts.length != PARTS) {
      throw PageRequest.badCursor();
    }
    try {
      return new ConversationCursor(
          Long.parseLong(parts[0]),
          Long.parseLong(parts[1]),
          Ids.parse(parts[2], ErrorCode.FIELD_INVALID));
    } catch (NumberFormatException | ChatException e) {
      throw PageRequest.badCursor();
    }
  }

  @Override
  public String toString() {
    return pinnedAt + SEPARATOR + lastAt + SEPARATOR + id;
  }
}
