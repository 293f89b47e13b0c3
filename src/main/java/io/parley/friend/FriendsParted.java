package io.parley.friend;

import io.parley.common.AccountId;

/** Two are friends no more, because {@code by} wanted it. */
public record FriendsParted(AccountId by, AccountId other) {}
