package io.parley.friend;

import io.parley.account.Profiles;
import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import io.parley.common.Titles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What somebody notes about a friend, for their own eyes. */
@ApplicationScoped
public class FriendEdits {

  private static final int MAX_REMARK = 64;

  private final FriendRepository friends;
  private final Profiles profiles;
  private final Event<FriendEdited> edited;

  @Inject
  FriendEdits(FriendRepository friends, Profiles profiles, Event<FriendEdited> edited) {
    this.friends = friends;
    this.profiles = profiles;
    this.edited = edited;
  }

  /**
   * Changes what is not null.
   *
   * @throws ChatException FIELD_TOO_LONG, FIELD_INVALID, ACCOUNT_NOT_FOUND, NOT_FRIENDS
   */
  @Transactional
  public Friend edit(AccountId account, AccountId other, FriendEdit edit) {
    Friendship friendship = friends.lock(account, other).orElseThrow(() -> refusal(other));
    if (edit.remark() != null) {
      friendship.remark(Titles.optional(edit.remark(), MAX_REMARK, "remark"));
    }
    if (edit.labels() != null) {
      friendship.label(Labels.check(edit.labels()));
    }
    edited.fire(new FriendEdited(account, other, friendship.remark(), friendship.labels()));
    return Friend.of(account, profiles.get(other), friendship);
  }

  private ChatException refusal(AccountId other) {
    return new ChatException(
        profiles.exists(other) ? ErrorCode.NOT_FRIENDS : ErrorCode.ACCOUNT_NOT_FOUND);
  }
}
