package io.parley.friend;

import io.parley.common.AccountId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** One side of a friendship: that an account has a friend. The other side is a row of its own. */
@Entity
class Friendship {

  /** Whose friend, and who. */
  @Embeddable
  record Key(UUID accountId, UUID friendId) {

    static Key of(AccountId account, AccountId friend) {
      return new Key(account.value(), friend.value());
    }
  }

  @EmbeddedId private Key key;

  private UUID requestId;

  private Instant since;

  @SuppressWarnings("NullAway.Init")
  protected Friendship() {}

  Friendship(Key key, UUID requestId, Instant since) {
    this.key = key;
    this.requestId = requestId;
    this.since = since;
  }

  AccountId friend() {
    return new AccountId(key.friendId());
  }

  Instant since() {
    return since;
  }
}
