package io.parley.account;

import io.parley.common.AccountId;
import io.parley.common.Names;
import io.parley.common.SearchTerms;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who can log in. An account begins with its registration; its name stays, what it
 * displays may change, and with it what it is found by.
 */
@Entity
class Account {

  @Id private UUID id;

  private String name;

  private String nameKey;

  private String displayName;

  private String avatar;

  private String passwordHash;

  private Instant createdAt;

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected Account() {}

  Account(String name, String displayName, String passwordHash, Instant createdAt) {
    this.id = AccountId.next().value();
    this.name = name;
    this.nameKey = Names.fold(name);
    this.displayName = displayName;
    this.avatar = "";
    this.passwordHash = passwordHash;
    this.createdAt = createdAt;
  }

  AccountId id() {
    return new AccountId(id);
  }

  String passwordHash() {
    return passwordHash;
  }

  Profile profile() {
    return new Profile(id(), name, displayName, avatar);
  }

  /** What it is found by. */
  Set<String> terms() {
    return SearchTerms.of(name, displayName);
  }

  void changePassword(String hash) {
    passwordHash = hash;
  }

  void rename(String newDisplayName) {
    displayName = newDisplayName;
  }
}
