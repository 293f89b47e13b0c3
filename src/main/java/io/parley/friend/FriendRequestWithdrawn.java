package io.parley.friend;

import io.parley.common.AccountId;
import java.util.UUID;

/** The one who asked took it back; the request is gone. */
public record FriendRequestWithdrawn(UUID requestId, AccountId from, AccountId to) {}
