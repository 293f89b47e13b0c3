package io.parley.message;

/**
 * What a person has set for a conversation, on all devices.
 *
 * @param mutedUntil milliseconds since 1970-01-01T00:00:00Z; 0 is not muted, {@link #FOREVER} until
 *     unmuted
 * @param pinnedAt when it was pinned; 0 is not pinned
 * @param hidden not in the list until the next message comes
 * @param draft what was written and not sent, or empty
 * @param draftAt when the draft was changed; of two, the later one counts
 */
public record ConversationSettings(
    long mutedUntil,
    long pinnedAt,
    boolean hidden,
    boolean markedUnread,
    String draft,
    long draftAt) {

  /** The latest time there is: the largest integer that every client can hold. */
  static final long FOREVER = 9_007_199_254_740_991L;

  /** Of one who has set nothing, or has no such conversation. */
  static final ConversationSettings NONE = new ConversationSettings(0, 0, false, false, "", 0);
}
