package io.parley.friend;

import io.parley.common.AccountId;
import io.parley.common.ConversationId;
import io.parley.common.Shared;
import java.util.UUID;

/** Somebody asked somebody to be friends. */
public record FriendRequested(UUID requestId, AccountId from, AccountId to, String note)
    implements Shared {

  @Override
  public Object key() {
    return ConversationId.of(from, to);
  }
}
