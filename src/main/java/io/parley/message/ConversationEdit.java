package io.parley.message;

import org.jspecify.annotations.Nullable;

/**
 * What a person changes for a conversation; what is left out stays as it is.
 *
 * @param mutedUntil milliseconds since 1970-01-01T00:00:00Z, 0 to 9007199254740991 (forever)
 * @param markedUnread it looks unread until it is read
 * @param draft at most 10,000 characters (UTF-16 code units); nothing but white space is none
 */
public record ConversationEdit(
    @Nullable Long mutedUntil,
    @Nullable Boolean pinned,
    @Nullable Boolean hidden,
    @Nullable Boolean markedUnread,
    @Nullable String draft) {

  /** It is in the list, hidden before or not. */
  static final ConversationEdit SHOW = new ConversationEdit(null, null, false, null, null);
}
