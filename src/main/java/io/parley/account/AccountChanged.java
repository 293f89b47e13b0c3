package io.parley.account;

import io.parley.common.AccountId;

/**
 * An account changed something that is its own business: privacy, e-mail, language, theme, status.
 */
public record AccountChanged(AccountId id) {}
