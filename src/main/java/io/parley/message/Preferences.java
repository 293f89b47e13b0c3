package io.parley.message;

import jakarta.persistence.Embeddable;

/**
 * What a person has set for a conversation, as the row keeps it: times in milliseconds, 0 never.
 */
@Embeddable
class Preferences {

  private static final long SHOWN = -1;

  private long mutedUntil;

  private long pinnedAt;

  private long hiddenSeq = SHOWN;

  private boolean markedUnread;

  private String draft = "";

  private long draftAt;

  protected Preferences() {}

  boolean isPinned() {
    return pinnedAt > 0;
  }

  long pinnedAt() {
    return pinnedAt;
  }

  void mute(long until) {
    mutedUntil = until;
  }

  void pin(long now) {
    pinnedAt = now;
  }

  void unpin() {
    pinnedAt = 0;
  }

  /** Until a message comes after this one. */
  void hide(long lastSeq) {
    hiddenSeq = lastSeq;
  }

  void show() {
    hiddenSeq = SHOWN;
  }

  void markUnread(boolean unread) {
    markedUnread = unread;
  }

  /** Of two drafts the one with the later time counts, so each is later than the one before. */
  void draft(String text, long now) {
    draft = text;
    draftAt = Math.max(now, draftAt + 1);
  }

  /** As they are once the conversation has come to {@code lastSeq}. */
  ConversationSettings at(long lastSeq) {
    return new ConversationSettings(
        mutedUntil, pinnedAt, hiddenSeq >= lastSeq, markedUnread, draft, draftAt);
  }
}
