package io.parley.account;

import io.parley.common.AccountId;
import io.parley.common.Names;
import io.parley.common.SearchTerms;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who can log in. An account begins with its registration; its name stays, what it
 * displays may change, and with it what it is found by. When it is deleted its row stays, for what
 * it wrote.
 */
@Entity
class Account {

  @Id private UUID id;

  private String name;

  private String nameKey;

  private String displayName;

  private String avatar;

  private String passwordHash;

  private String signature;

  @Enumerated(EnumType.STRING)
  private Audience whoFinds;

  @Enumerated(EnumType.STRING)
  private Audience whoWrites;

  @Enumerated(EnumType.STRING)
  private Audience whoSeesOnline;

  @Enumerated(EnumType.STRING)
  private Audience whoSeesRead;

  @Embedded private Preferences preferences;

  private Instant createdAt;

  /** The first moment of 1970 while the account is there. */
  private Instant deletedAt;

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
    this.signature = "";
    changePrivacy(Privacy.INITIAL);
    this.preferences = Preferences.INITIAL;
    this.createdAt = createdAt;
    this.deletedAt = Instant.EPOCH;
  }

  AccountId id() {
    return new AccountId(id);
  }

  String nameKey() {
    return nameKey;
  }

  String passwordHash() {
    return passwordHash;
  }

  Profile profile() {
    return new Profile(id(), name, displayName, avatar, signature, isDeleted());
  }

  Privacy privacy() {
    return new Privacy(whoFinds, whoWrites, whoSeesOnline, whoSeesRead);
  }

  Preferences preferences() {
    return preferences;
  }

  boolean isDeleted() {
    return deletedAt.isAfter(Instant.EPOCH);
  }

  /** What it is found by. */
  Set<String> terms() {
    return SearchTerms.of(name, displayName);
  }

  void changePassword(String hash) {
    passwordHash = hash;
  }

  void sign(String newSignature) {
    signature = newSignature;
  }

  final void changePrivacy(Privacy privacy) {
    whoFinds = privacy.finds();
    whoWrites = privacy.writes();
    whoSeesOnline = privacy.seesOnline();
    whoSeesRead = privacy.seesRead();
  }

  void changePreferences(Preferences newPreferences) {
    preferences = newPreferences;
  }

  void changeAvatar(String path) {
    avatar = path;
  }

  void rename(String newDisplayName) {
    displayName = newDisplayName;
  }

  /** Deletes it: nothing is left but its id, and that its name was taken. */
  void erase(Instant now) {
    nameKey = Tombstone.of(nameKey);
    name = "";
    displayName = "";
    signature = "";
    avatar = "";
    passwordHash = "";
    preferences = Preferences.INITIAL;
    changePrivacy(Privacy.CLOSED);
    deletedAt = now;
  }
}
