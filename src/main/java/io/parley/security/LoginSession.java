package io.parley.security;

import io.parley.common.AccountId;
import io.parley.common.SessionId;
import java.time.Instant;

/** A person logged in on a device, for as long as it is neither ended nor expired. */
public record LoginSession(
    SessionId id,
    AccountId accountId,
    boolean administrator,
    Device device,
    Instant createdAt,
    Instant lastSeenAt,
    Instant expiresAt) {}
