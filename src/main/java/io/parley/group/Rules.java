package io.parley.group;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a group has decided for itself.
 *
 * @param allMuted only the owner and admins may write
 */
@Embeddable
record Rules(
    @Enumerated(EnumType.STRING) JoinPolicy joinPolicy,
    @Enumerated(EnumType.STRING) Rank whoInvites,
    @Enumerated(EnumType.STRING) Rank whoPins,
    @Enumerated(EnumType.STRING) Rank whoMentionsAll,
    boolean allMuted) {

  /** What a new group begins with. */
  static final Rules INITIAL =
      new Rules(JoinPolicy.OPEN, Rank.MEMBERS, Rank.ADMINS, Rank.ADMINS, false);
}
