package io.parley.message;

import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import io.parley.common.Ids;
import io.parley.common.PageRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a page of the conversation list ended. */
record ConversationCursor(long lastAt, UUID id) {

  private static final char SEPARATOR = '_';

  static ConversationCursor after(Conversation conversation) {
    return new ConversationCursor(conversation.lastAt(), conversation.id());
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
    int separator = text.indexOf(SEPARATOR);
    try {
      long lastAt = Long.parseLong(text.substring(0, Math.max(separator, 0)));
      return new ConversationCursor(
          lastAt, Ids.parse(text.substring(separator + 1), ErrorCode.FIELD_INVALID));
    } catch (NumberFormatException | ChatException e) {
      throw PageRequest.badCursor();
    }
  }

  @Override
  public String toString() {
    return lastAt + String.valueOf(SEPARATOR) + id;
  }
}
