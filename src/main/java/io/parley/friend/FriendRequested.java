package io.parley.friend;

import io.parley.common.AccountId;
import java.util.UUID;

/** Somebody asked somebody to be friends. */
public record FriendRequested(UUID requestId, AccountId from, AccountId to, String note) {}
