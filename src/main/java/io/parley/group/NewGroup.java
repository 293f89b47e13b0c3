package io.parley.group;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group to be made.
 *
 * @param name 1 to 64 characters
 * @param members ids of friends who are in it from the beginning, at most 100; none when null
 */
public record NewGroup(@Nullable String name, @Nullable List<@Nullable String> members) {}
