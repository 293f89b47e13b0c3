package io.parley.message;

import io.parley.common.AccountId;

/**
 * A pinned message, and who pinned it.
 *
 * @param pinnedAt milliseconds since 1970-01-01T00:00:00Z
 */
public record PinnedView(MessageView message, AccountId by, long pinnedAt) {}
