package io.parley.group;

import io.parley.common.GroupId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A group, as somebody sees it.
 *
 * @param role what the one who looks is in it; null when no member
 */
public record Group(
    GroupId id, String name, int memberCount, @Nullable Role role, Instant createdAt) {}
