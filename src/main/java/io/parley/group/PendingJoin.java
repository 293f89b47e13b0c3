package io.parley.group;

import io.parley.common.AccountId;
import io.parley.common.GroupId;
import io.parley.common.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * That somebody asks to join a group. It ends when they are let in, declined or banned, come in
 * another way, or ask no more.
 */
@Entity
@Table(name = "join_request")
class PendingJoin {

  @Id private UUID id;

  private UUID groupId;

  private UUID accountId;

  private String note;

  private Instant createdAt;

  @SuppressWarnings("NullAway.Init")
  protected PendingJoin() {}

  PendingJoin(GroupId group, AccountId account, String note, Instant createdAt) {
    this.id = Ids.next();
    this.groupId = group.value();
    this.accountId = account.value();
    this.note = note;
    this.createdAt = createdAt;
  }

  UUID id() {
    return id;
  }

  AccountId account() {
    return new AccountId(accountId);
  }

  String note() {
    return note;
  }

  void say(String newNote) {
    note = newNote;
  }

  Instant createdAt() {
    return createdAt;
  }
}
