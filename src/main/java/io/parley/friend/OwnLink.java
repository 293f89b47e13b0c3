package io.parley.friend;

import io.parley.common.AccountId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * The invite link of an account, which has at most one. A new token makes the one before invalid.
 */
@Entity
@Table(name = "friend_link")
class OwnLink {

  @Id private UUID accountId;

  private String token;

  private Instant createdAt;

  @SuppressWarnings("NullAway.Init")
  protected OwnLink() {}

  OwnLink(AccountId account, String token, Instant createdAt) {
    this.accountId = account.value();
    this.token = token;
    this.createdAt = createdAt;
  }

  void renew(String newToken, Instant now) {
    token = newToken;
    createdAt = now;
  }

  FriendLink view() {
    return new FriendLink(token, createdAt);
  }
}
