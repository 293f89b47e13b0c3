package io.parley.account;

import org.jspecify.annotations.Nullable;

/**
 * What somebody registers with.
 *
 * @param name 2 to 32 letters and digits of any script, with {@code . _ -} between them
 * @param password 8 to 128 characters
 * @param displayName 1 to 64 characters; the name when absent
 */
public record Registration(
    @Nullable String name, @Nullable String password, @Nullable String displayName) {}
