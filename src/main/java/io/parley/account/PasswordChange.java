package io.parley.account;

import org.jspecify.annotations.Nullable;

/**
 * A new password.
 *
 * @param current the one that is valid until now
 * @param next the one to be valid from now on
 */
public record PasswordChange(@Nullable String current, @Nullable String next) {}
