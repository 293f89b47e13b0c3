package io.parley.message;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has a conversation in the list, with the pointer to what they have read. Someone who
 * leaves a group is no participant of it any more; people who part as friends stay participants,
 * whether or not they may write. An update writes what has changed and nothing else: lanes move
 * pointers meanwhile.
 */
@Entity
@DynamicUpdate
class Participant {

  /** Who, and of what. */
  @Embeddable
  record Key(
      @Column(name = "account_id") UUID accountId,
      @Column(name = "conversation_id") UUID conversationId) {}

  @EmbeddedId private Key key;

  @Column(name = "peer_id")
  private @Nullable UUID peerId;

  @Column(name = "read_seq")
  private long readSeq;

  @Column(name = "read_counted")
  private long readCounted;

  @Embedded private Preferences preferences = new Preferences();

  @SuppressWarnings("NullAway.Init")
  protected Participant() {}

  Participant(Key key, @Nullable UUID peerId, ReadMark read) {
    this.key = key;
    this.peerId = peerId;
    this.readSeq = read.seq();
    this.readCounted = read.counted();
  }

  Key key() {
    return key;
  }

  /** The other one of a pair; null in a group. */
  @Nullable UUID peerId() {
    return peerId;
  }

  long readSeq() {
    return readSeq;
  }

  /** How many of the messages up to there count as unread before they are read. */
  long readCounted() {
    return readCounted;
  }

  Preferences preferences() {
    return preferences;
  }
}
