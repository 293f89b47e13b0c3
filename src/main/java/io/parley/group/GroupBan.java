package io.parley.group;

import io.parley.common.AccountId;
import io.parley.common.GroupId;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** That an account is kept out of a group, until the ban is taken back. */
@Entity
class GroupBan {

  @EmbeddedId private Membership.Key key;

  private UUID byId;

  private Instant since;

  @SuppressWarnings("NullAway.Init")
  protected GroupBan() {}

  GroupBan(GroupId group, AccountId account, AccountId by, Instant since) {
    this.key = Membership.Key.of(group, account);
    this.byId = by.value();
    this.since = since;
  }

  AccountId account() {
    return new AccountId(key.accountId());
  }

  AccountId by() {
    return new AccountId(byId);
  }

  Instant since() {
    return since;
  }
}
