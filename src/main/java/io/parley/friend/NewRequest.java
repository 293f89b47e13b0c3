package io.parley.friend;

import org.jspecify.annotations.Nullable;

/**
 * Whom somebody asks to be friends.
 *
 * @param to an account's id
 */
public record NewRequest(@Nullable String to) {}
