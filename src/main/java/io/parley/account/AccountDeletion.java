package io.parley.account;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says who wants to be gone.
 *
 * @param password asked for once more
 */
public record AccountDeletion(@Nullable String password) {}
