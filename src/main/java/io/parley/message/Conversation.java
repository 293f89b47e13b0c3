package io.parley.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A conversation comes into being with the friendship or the group it belongs to, or when somebody
 * opens it who may write to another. From then on only the lanes move its head; it ends with its
 * group, and never with a friendship.
 */
@Entity
class Conversation {

  /** Between two people. */
  static final int DIRECT = 1;

  /** Of a group. */
  static final int GROUP = 2;

  @Id private UUID id;

  @JdbcTypeCode(SqlTypes.TINYINT)
  private int kind;

  @Column(name = "last_seq")
  private long lastSeq;

  @Column(name = "last_at")
  private long lastAt;

  private long counted;

  @Column(name = "all_seq")
  private long allSeq;

  @SuppressWarnings("NullAway.Init")
  protected Conversation() {}

  Conversation(UUID id, int kind, long now) {
    this.id = id;
    this.kind = kind;
    this.lastAt = now;
  }

  UUID id() {
    return id;
  }

  boolean isDirect() {
    return kind == DIRECT;
  }

  /** The sequence of its newest message; 0 when it has none. */
  long lastSeq() {
    return lastSeq;
  }

  /** How many of its messages count as unread before they are read. */
  long counted() {
    return counted;
  }

  /** The sequence of the newest message that mentions everybody; 0 when there is none. */
  long allSeq() {
    return allSeq;
  }

  /** When its newest message was sent or, without one, when it began; in milliseconds. */
  long lastAt() {
    return lastAt;
  }
}
