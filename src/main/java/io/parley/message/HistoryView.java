package io.parley.message;

import java.util.List;

/**
 * A part of a history, oldest first.
 *
 * @param hasMore there is more in the direction that was asked for
 */
public record HistoryView(List<MessageView> items, boolean hasMore) {}
