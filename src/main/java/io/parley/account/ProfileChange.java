package io.parley.account;

import org.jspecify.annotations.Nullable;

/**
 * What somebody changes about themselves.
 *
 * @param displayName 1 to 64 characters
 */
public record ProfileChange(@Nullable String displayName) {}
