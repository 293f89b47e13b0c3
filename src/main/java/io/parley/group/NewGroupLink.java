package io.parley.group;

import org.jspecify.annotations.Nullable;

/**
 * A link to be made.
 *
 * @param expiresIn in seconds, 60 to 31,536,000; never when null
 * @param maxUses 1 to 100,000; any number when null
 */
public record NewGroupLink(@Nullable Long expiresIn, @Nullable Integer maxUses) {}
