package io.parley.message;

import io.parley.common.Shared;

/** A message was committed. Fired once a message, in the order of its conversation. */
public record MessageSent(StoredMessage message, Recipient to) implements Shared {

  @Override
  public Object key() {
    return message.conversation();
  }
}
