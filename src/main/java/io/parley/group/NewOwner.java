package io.parley.group;

import org.jspecify.annotations.Nullable;

/**
 * Whom the owner hands a group to.
 *
 * @param to the id of a member
 */
public record NewOwner(@Nullable String to) {}
