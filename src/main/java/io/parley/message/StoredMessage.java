package io.parley.message;

import io.parley.common.AccountId;
import io.parley.common.ConversationId;
import java.util.UUID;

/**
 * A message as it stands in the history.
 *
 * @param seq its place in the conversation: 1, 2, 3 and so on, without a hole
 * @param clientId the sender's id for it, for the sender's own devices only
 * @param contentType 1, a text
 * @param sentAt milliseconds since 1970-01-01T00:00:00Z; never less than that of the message before
 */
public record StoredMessage(
    UUID id,
    ConversationId conversation,
    long seq,
    AccountId sender,
    UUID clientId,
    int contentType,
    String content,
    long sentAt) {}
