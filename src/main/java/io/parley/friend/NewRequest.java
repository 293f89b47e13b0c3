package io.parley.friend;

import org.jspecify.annotations.Nullable;

/**
 * Whom somebody asks to be friends.
 *
 * @param to an account's id
 * @param note a word with it, at most 140 characters
 */
public record NewRequest(@Nullable String to, @Nullable String note) {}
