package io.parley.friend;

import io.parley.common.AccountId;

/** Somebody blocked another, who is not to learn of it. */
public record PersonBlocked(AccountId by, AccountId blocked) {}
