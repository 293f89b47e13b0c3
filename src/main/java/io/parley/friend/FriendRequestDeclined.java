package io.parley.friend;

import io.parley.common.AccountId;
import java.util.UUID;

/** The one asked said no; the request is gone. */
public record FriendRequestDeclined(UUID requestId, AccountId from, AccountId to) {}
