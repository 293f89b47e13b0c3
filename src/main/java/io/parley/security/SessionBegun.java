package io.parley.security;

import io.parley.common.AccountId;
import io.parley.common.SessionId;

/** Somebody logged in. */
public record SessionBegun(SessionId id, AccountId accountId) {}
