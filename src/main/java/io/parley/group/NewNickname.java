package io.parley.group;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to be called in a group.
 *
 * @param nickname at most 64 characters; "" for the display name
 */
public record NewNickname(@Nullable String nickname) {}
