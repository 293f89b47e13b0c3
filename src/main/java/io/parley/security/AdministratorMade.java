package io.parley.security;

import io.parley.common.AccountId;

/** An account was made administrator. */
public record AdministratorMade(AccountId accountId) {}
