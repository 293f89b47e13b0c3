package io.parley.message;

import io.parley.common.AccountId;
import io.parley.common.ConversationId;
import io.parley.common.Shared;

/**
 * Somebody pinned or unpinned a message.
 *
 * @param with the other one of a pair, or the group
 * @param pinned false when it was unpinned
 */
public record MessagePinned(
    ConversationId conversation, Recipient with, long seq, boolean pinned, AccountId by)
    implements Shared {

  @Override
  public Object key() {
    return conversation;
  }
}
