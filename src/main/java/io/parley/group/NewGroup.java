package io.parley.group;

import org.jspecify.annotations.Nullable;

/**
 * A group to be made.
 *
 * @param name 1 to 64 characters
 */
public record NewGroup(@Nullable String name) {}
