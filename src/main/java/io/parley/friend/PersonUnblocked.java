package io.parley.friend;

import io.parley.common.AccountId;
import io.parley.common.ConversationId;
import io.parley.common.Shared;

/** Somebody blocks another no more, who is not to learn of it. */
public record PersonUnblocked(AccountId by, AccountId unblocked) implements Shared {

  @Override
  public Object key() {
    return ConversationId.of(by, unblocked);
  }
}
