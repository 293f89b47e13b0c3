package io.parley.message;

import io.parley.common.AccountId;
import io.parley.common.ConversationId;
import io.parley.common.Shared;

/**
 * Somebody has read a conversation up to a sequence; {@code unread} messages come after it.
 *
 * @param with the other one of a pair, or the group
 */
public record ConversationRead(
    ConversationId conversation, AccountId reader, Recipient with, long seq, int unread)
    implements Shared {

  @Override
  public Object key() {
    return conversation;
  }
}
