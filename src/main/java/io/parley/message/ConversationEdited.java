package io.parley.message;

import io.parley.common.AccountId;
import io.parley.common.ConversationId;
import io.parley.common.Shared;

/** Somebody has changed what is set for one of their conversations. */
public record ConversationEdited(AccountId account, ConversationId conversation) implements Shared {

  @Override
  public Object key() {
    return conversation;
  }
}
