package io.parley.friend;

import io.parley.common.AccountId;
import io.parley.common.ConversationId;
import io.parley.common.Shared;

/** Two are friends no more, because {@code by} wanted it. */
public record FriendsParted(AccountId by, AccountId other) implements Shared {

  @Override
  public Object key() {
    return ConversationId.of(by, other);
  }
}
