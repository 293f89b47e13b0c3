package io.parley.message;

import io.parley.common.ConversationId;
import io.parley.common.Ids;

/** Where a conversation stands while its row is locked. */
final class Head {

  private final ConversationId conversation;
  private long seq;
  private long counted;
  private long allSeq;
  private long at;

  Head(ConversationId conversation, long seq, long counted, long allSeq, long at) {
    this.conversation = conversation;
    this.seq = seq;
    this.counted = counted;
    this.allSeq = allSeq;
    this.at = at;
  }

  StoredMessage next(Draft draft, long now) {
    seq++;
    at = Math.max(at, now);
    if (draft.contentType() != Line.CONTENT_TYPE) {
      counted++;
    }
    if (draft.mentionsAll()) {
      allSeq = seq;
    }
    return new StoredMessage(
        Ids.next(),
        conversation,
        seq,
        counted,
        draft.sender(),
        draft.clientId(),
        draft.contentType(),
        draft.content(),
        at);
  }

  ConversationId conversation() {
    return conversation;
  }

  long seq() {
    return seq;
  }

  long counted() {
    return counted;
  }

  long allSeq() {
    return allSeq;
  }

  long at() {
    return at;
  }
}
