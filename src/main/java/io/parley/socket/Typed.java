package io.parley.socket;

import io.parley.common.AccountId;
import io.parley.common.ConversationId;
import io.parley.common.Shared;
import io.parley.message.Recipient;

/** Somebody types a message. */
record Typed(AccountId typist, Recipient to) implements Shared {

  ConversationId conversation() {
    return to.conversation(typist);
  }

  @Override
  public Object key() {
    return conversation();
  }
}
