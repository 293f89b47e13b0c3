package io.parley.message;

import io.parley.common.AccountId;
import io.parley.common.ConversationId;
import java.util.UUID;

/**
 * A message as it stands in the history.
 *
 * @param seq its place in the conversation: 1, 2, 3 and so on, without a hole
 * @param counted how many of the messages up to this one count as unread; lines do not
 * @param clientId the sender's id for it, for the sender's own devices only
 * @param contentType 1, a text; 100, a {@link Line}
 * @param sentAt milliseconds since 1970-01-01T00:00:00Z; never less than that of the message before
 */
public record StoredMessage(
    UUID id,
    ConversationId conversation,
    long seq,
    long counted,
    AccountId sender,
    UUID clientId,
    int contentType,
    String content,
    long sentAt) {

  /** It tells what happened in the group. */
  public boolean isLine() {
    return contentType == Line.CONTENT_TYPE;
  }
}
