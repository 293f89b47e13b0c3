package io.parley.group;

import io.parley.common.AccountId;
import io.parley.common.GroupId;
import io.parley.common.SearchTerms;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That an account is in a group: from when it joins, is invited or is let in, until it leaves or is
 * removed. Whoever changes one holds its group.
 */
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

  private String nickname;

  /** The first moment of 1970 for one who is not muted. */
  private Instant mutedUntil;

  private int noticeRead;

  private @Nullable UUID invitedBy;

  private Instant joinedAt;

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected Membership() {}

  Membership(Key key, Role role, @Nullable AccountId invitedBy, Instant joinedAt) {
    this.key = key;
    this.role = role;
    this.nickname = "";
    this.mutedUntil = Instant.EPOCH;
    this.invitedBy = invitedBy == null ? null : invitedBy.value();
    this.joinedAt = joinedAt;
  }

  Key key() {
    return key;
  }

  AccountId account() {
    return new AccountId(key.accountId());
  }

  Role role() {
    return role;
  }

  void become(Role newRole) {
    role = newRole;
  }

  String nickname() {
    return nickname;
  }

  void takeNickname(String name) {
    nickname = name;
  }

  /** What it is found by in its group, besides what the account is found by. */
  Set<String> terms() {
    return SearchTerms.of(nickname);
  }

  Instant mutedUntil() {
    return mutedUntil;
  }

  void mute(Instant until) {
    mutedUntil = until;
  }

  int noticeRead() {
    return noticeRead;
  }

  void readNotice(int newVersion) {
    noticeRead = newVersion;
  }

  Instant joinedAt() {
    return joinedAt;
  }
}
