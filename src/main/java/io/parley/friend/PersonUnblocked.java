package io.parley.friend;

import io.parley.common.AccountId;

/** Somebody blocks another no more, who is not to learn of it. */
public record PersonUnblocked(AccountId by, AccountId unblocked) {}
