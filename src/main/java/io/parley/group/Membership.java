package io.parley.group;

import io.parley.common.AccountId;
import io.parley.common.GroupId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** That an account is in a group. */
@Entity
class Membership {

  /** In which group, and who. */
  @Embeddable
  record Key(UUID groupId, UUID accountId) {

    static Key of(GroupId group, AccountId account) {
      return new Key(group.value(), account.value());
    }
  }

  @EmbeddedId private Key key;

  @Enumerated(EnumType.STRING)
  private Role role;

  private Instant joinedAt;

  @SuppressWarnings("NullAway.Init")
  protected Membership() {}

  Membership(Key key, Role role, Instant joinedAt) {
    this.key = key;
    this.role = role;
    this.joinedAt = joinedAt;
  }

  AccountId account() {
    return new AccountId(key.accountId());
  }

  Role role() {
    return role;
  }

  void makeOwner() {
    role = Role.OWNER;
  }

  Instant joinedAt() {
    return joinedAt;
  }
}
