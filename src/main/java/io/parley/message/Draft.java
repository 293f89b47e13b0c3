package io.parley.message;

import io.parley.common.AccountId;
import io.parley.common.ConversationId;
import java.util.UUID;

/**
 * A message that was checked and waits to be written.
 *
 * @param clientId the sender's id for it; the same one again in the same conversation is the same
 *     message
 * @param contentType 1, a text
 */
record Draft(
    Recipient to,
    ConversationId conversation,
    AccountId sender,
    UUID clientId,
    int contentType,
    String content) {}
