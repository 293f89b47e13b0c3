package io.parley.group;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom somebody brings into a group.
 *
 * @param accounts ids of friends, at most 100
 */
public record Invitation(@Nullable List<@Nullable String> accounts) {}
