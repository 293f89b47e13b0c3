package io.parley.account;

import io.parley.common.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;

/** Something an account is found by. */
@Entity
class AccountTerm {

  /** Whose, and what. */
  @Embeddable
  record Key(@Column(name = "account_id") UUID ownerId, String term) {}

  @EmbeddedId private Key key;

  @SuppressWarnings("NullAway.Init")
  protected AccountTerm() {}

  AccountTerm(AccountId account, String term) {
    key = new Key(account.value(), term);
  }
}
