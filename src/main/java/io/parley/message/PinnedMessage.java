package io.parley.message;

import io.parley.common.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A message that everybody in the conversation is to find at once, until somebody unpins it. */
@Entity
@Table(name = "pinned_message")
class PinnedMessage {

  @EmbeddedId private Message.Key key;

  @Column(name = "by_id")
  private UUID byId;

  @Column(name = "pinned_at")
  private long pinnedAt;

  @SuppressWarnings("NullAway.Init")
  protected PinnedMessage() {}

  PinnedMessage(Message.Key key, AccountId by, long now) {
    this.key = key;
    this.byId = by.value();
    this.pinnedAt = now;
  }

  Message.Key key() {
    return key;
  }

  AccountId by() {
    return new AccountId(byId);
  }

  /** In milliseconds since 1970-01-01T00:00:00Z. */
  long pinnedAt() {
    return pinnedAt;
  }
}
