package io.parley.friend;

import io.parley.common.AccountId;
import io.parley.common.ConversationId;
import io.parley.common.Shared;

/** Somebody blocked another, who is not to learn of it. */
public record PersonBlocked(AccountId by, AccountId blocked) implements Shared {

  @Override
  public Object key() {
    return ConversationId.of(by, blocked);
  }
}
