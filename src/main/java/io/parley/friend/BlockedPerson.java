package io.parley.friend;

import io.parley.common.AccountId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That an account has blocked somebody. It ends when the account unblocks them. */
@Entity
@Table(name = "block")
class BlockedPerson {

  /** Who has blocked, and whom. */
  @Embeddable
  record Key(UUID accountId, UUID blockedId) {

    static Key of(AccountId account, AccountId blocked) {
      return new Key(account.value(), blocked.value());
    }
  }

  @EmbeddedId private Key key;

  private Instant since;

  @SuppressWarnings("NullAway.Init")
  protected BlockedPerson() {}

  BlockedPerson(Key key, Instant since) {
    this.key = key;
    this.since = since;
  }

  Key key() {
    return key;
  }

  AccountId account() {
    return new AccountId(key.accountId());
  }

  AccountId person() {
    return new AccountId(key.blockedId());
  }

  Instant since() {
    return since;
  }
}
