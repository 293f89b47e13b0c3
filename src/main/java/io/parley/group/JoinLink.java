package io.parley.group;

import io.parley.common.AccountId;
import io.parley.common.GroupId;
import io.parley.common.Ids;
import io.parley.security.LinkToken;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A link into a group. It leads there until it expires, has been used as often as it may be, or is
 * revoked. Whoever uses it holds the group.
 */
@Entity
@Table(name = "group_link")
class JoinLink {

  @Id private UUID id;

  private UUID groupId;

  private String token;

  private UUID byId;

  private Instant createdAt;

  /** The first moment of 1970 for never. */
  private Instant expiresAt;

  /** 0 for any number. */
  private int maxUses;

  private int uses;

  @SuppressWarnings("NullAway.Init")
  protected JoinLink() {}

  JoinLink(GroupId group, AccountId by, Instant createdAt, Instant expiresAt, int maxUses) {
    this.id = Ids.next();
    this.groupId = group.value();
    this.token = LinkToken.next();
    this.byId = by.value();
    this.createdAt = createdAt;
    this.expiresAt = expiresAt;
    this.maxUses = maxUses;
  }

  UUID id() {
    return id;
  }

  GroupId group() {
    return new GroupId(groupId);
  }

  String token() {
    return token;
  }

  AccountId by() {
    return new AccountId(byId);
  }

  Instant createdAt() {
    return createdAt;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  int maxUses() {
    return maxUses;
  }

  int uses() {
    return uses;
  }

  void use() {
    uses++;
  }

  boolean isGood(Instant now) {
    return (expiresAt.equals(Instant.EPOCH) || expiresAt.isAfter(now))
        && (maxUses == 0 || uses < maxUses);
  }
}
