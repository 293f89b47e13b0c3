package io.parley.account;

import io.parley.common.AccountId;

/**
 * Somebody deletes their account. Fired in the transaction that does it, so that whoever keeps
 * something of the account lets go of it in the same.
 */
public record AccountDeleted(AccountId id) {}
