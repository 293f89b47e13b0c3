package io.parley.message;

import io.parley.account.Profile;
import io.parley.common.ConversationId;
import io.parley.group.Group;
import org.jspecify.annotations.Nullable;

/**
 * A conversation in somebody's list.
 *
 * @param kind "direct", with {@code peer}, or "group", with {@code group}
 * @param othersReadSeq the highest sequence that anybody else has read; 0 in a group of more than
 *     {@link History#RECEIPT_MEMBERS}, -1 where the viewer may not know of anybody
 * @param sortedAt when it last moved, in milliseconds since 1970-01-01T00:00:00Z
 * @param writable false for two of whom one lets only friends write, or has blocked the other
 * @param mentioned everybody was mentioned in what the viewer has not read
 */
public record ConversationView(
    ConversationId id,
    String kind,
    @Nullable Profile peer,
    @Nullable Group group,
    long lastSeq,
    long readSeq,
    int unread,
    long othersReadSeq,
    @Nullable MessageView lastMessage,
    long sortedAt,
    boolean writable,
    boolean mentioned,
    ConversationSettings settings) {}
