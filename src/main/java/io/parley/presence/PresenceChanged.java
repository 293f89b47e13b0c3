package io.parley.presence;

import io.parley.common.AccountId;

/** An account is seen otherwise from now on; {@link PresenceService} says how. */
public record PresenceChanged(AccountId account) {}
