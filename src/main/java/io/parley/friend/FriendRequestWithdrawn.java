package io.parley.friend;

import io.parley.common.AccountId;
import io.parley.common.ConversationId;
import io.parley.common.Shared;
import java.util.UUID;

/** The one who asked took it back; the request is gone. */
public record FriendRequestWithdrawn(UUID requestId, AccountId from, AccountId to)
    implements Shared {

  @Override
  public Object key() {
    return ConversationId.of(from, to);
  }
}
