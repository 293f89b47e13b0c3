package io.parley.friend;

import io.parley.common.AccountId;
import io.parley.common.ConversationId;
import io.parley.common.Shared;
import java.util.List;

/** Somebody changed what they call a friend, or the friend's labels; only they see it. */
public record FriendEdited(AccountId by, AccountId friend, String remark, List<String> labels)
    implements Shared {

  @Override
  public Object key() {
    return ConversationId.of(by, friend);
  }
}
