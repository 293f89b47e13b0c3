package io.parley.account;

import org.jspecify.annotations.Nullable;

/**
 * What makes somebody the first administrator.
 *
 * @param token the one-time token in the server's log
 */
public record SetupClaim(@Nullable String token) {}
