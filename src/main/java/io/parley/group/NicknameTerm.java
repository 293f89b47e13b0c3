package io.parley.group;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;

/** Something a member is found by in its group, besides what the account is found by anywhere. */
@Entity
class NicknameTerm {

  /** In which group, whose, and what. */
  @Embeddable
  record Key(UUID groupId, UUID accountId, String term) {}

  @EmbeddedId private Key key;

  @SuppressWarnings("NullAway.Init")
  protected NicknameTerm() {}

  NicknameTerm(Membership.Key member, String term) {
    key = new Key(member.groupId(), member.accountId(), term);
  }
}
