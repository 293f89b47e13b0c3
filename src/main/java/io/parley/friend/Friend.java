package io.parley.friend;

import io.parley.account.Profile;
import io.parley.common.AccountId;
import io.parley.common.ConversationId;
import java.time.Instant;
import java.util.List;

/**
 * A friend, as one of the two sees the other.
 *
 * @param remark what the one who looks calls the other, or ""
 * @param labels those that the one who looks gave the other
 */
public record Friend(
    Profile profile,
    ConversationId conversationId,
    Instant since,
    String remark,
    List<String> labels)
    implements RequestAnswer {

  static Friend of(AccountId viewer, Profile other, Friendship friendship) {
    return new Friend(
        other,
        ConversationId.of(viewer, other.id()),
        friendship.since(),
        friendship.remark(),
        friendship.labels());
  }
}
