package io.parley.friend;

import io.parley.common.AccountId;
import io.parley.common.ConversationId;
import io.parley.common.Shared;
import java.time.Instant;
import java.util.UUID;

/** The one asked said yes, or asked too: two are friends now. */
public record FriendsMade(UUID requestId, AccountId requester, AccountId accepter, Instant at)
    implements Shared {

  @Override
  public Object key() {
    return ConversationId.of(requester, accepter);
  }
}
