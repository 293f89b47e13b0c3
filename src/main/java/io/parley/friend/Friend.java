package io.parley.friend;

import io.parley.account.Profile;
import io.parley.common.AccountId;
import io.parley.common.ConversationId;
import java.time.Instant;

/** A friend, as one of the two sees the other. */
public record Friend(Profile profile, ConversationId conversationId, Instant since)
    implements RequestAnswer {

  static Friend of(AccountId viewer, Profile other, Instant since) {
    return new Friend(other, ConversationId.of(viewer, other.id()), since);
  }
}
