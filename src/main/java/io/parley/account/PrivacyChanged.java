package io.parley.account;

import io.parley.common.AccountId;

/** An account lets others see or do more, or less, than before. */
public record PrivacyChanged(AccountId account) {}
