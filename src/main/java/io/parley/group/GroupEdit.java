package io.parley.group;

import io.parley.common.Fields;
import org.jspecify.annotations.Nullable;

/**
 * What somebody changes about a group; what is null stays as it is.
 *
 * @param name 1 to 64 characters
 * @param joinPolicy "open", "approval" or "invitation"
 * @param whoInvites "members" or "admins"
 * @param whoPins "members" or "admins"
 * @param whoMentionsAll "members" or "admins"
 * @param allMuted whether only the owner and admins may write
 */
public record GroupEdit(
    @Nullable String name,
    @Nullable String joinPolicy,
    @Nullable String whoInvites,
    @Nullable String whoPins,
    @Nullable String whoMentionsAll,
    @Nullable Boolean allMuted) {

  /**
   * What was before, changed.
   *
   * @throws io.parley.common.ChatException FIELD_INVALID with the name of what has no such choice
   */
  Rules of(Rules before) {
    return new Rules(
        Fields.choice(joinPolicy, before.joinPolicy(), JoinPolicy.class, "joinPolicy"),
        Fields.choice(whoInvites, before.whoInvites(), Rank.class, "whoInvites"),
        Fields.choice(whoPins, before.whoPins(), Rank.class, "whoPins"),
        Fields.choice(whoMentionsAll, before.whoMentionsAll(), Rank.class, "whoMentionsAll"),
        allMuted == null ? before.allMuted() : allMuted);
  }

  /** Whether it changes more than the name, and whether everybody may write. */
  boolean changesRules() {
    return joinPolicy != null || whoInvites != null || whoPins != null || whoMentionsAll != null;
  }
}
