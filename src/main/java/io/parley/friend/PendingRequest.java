package io.parley.friend;

import io.parley.common.AccountId;
import io.parley.common.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A request to be friends. It is deleted when it is accepted, declined or withdrawn. */
@Entity
@Table(name = "friend_request")
class PendingRequest {

  @Id private UUID id;

  private UUID fromId;

  private UUID toId;

  private Instant createdAt;

  private String note;

  @SuppressWarnings("NullAway.Init")
  protected PendingRequest() {}

  PendingRequest(AccountId from, AccountId to, String note, Instant createdAt) {
    this.id = Ids.next();
    this.fromId = from.value();
    this.toId = to.value();
    this.note = note;
    this.createdAt = createdAt;
  }

  UUID id() {
    return id;
  }

  AccountId from() {
    return new AccountId(fromId);
  }

  AccountId to() {
    return new AccountId(toId);
  }

  AccountId otherThan(AccountId viewer) {
    return viewer.equals(from()) ? to() : from();
  }

  /** A word with it, or "". */
  String note() {
    return note;
  }

  Instant createdAt() {
    return createdAt;
  }
}
