package io.parley.group;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says who wants to join a group.
 *
 * @param note to those who let them in, at most 140 characters; none when null
 */
public record NewMember(@Nullable String note) {}
