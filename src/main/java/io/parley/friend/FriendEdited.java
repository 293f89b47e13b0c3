package io.parley.friend;

import io.parley.common.AccountId;
import java.util.List;

/** Somebody changed what they call a friend, or the friend's labels; only they see it. */
public record FriendEdited(AccountId by, AccountId friend, String remark, List<String> labels) {}
