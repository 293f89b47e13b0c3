package io.parley.message;

import io.parley.common.AccountId;
import io.parley.common.ConversationId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A message as history reads it; {@link MessageTable} writes it. */
@Entity
class Message {

  /** Its place. */
  @Embeddable
  record Key(@Column(name = "conversation_id") UUID conversationId, long seq) {}

  @EmbeddedId private Key key;

  private UUID id;

  @Column(name = "sender_id")
  private UUID senderId;

  @Column(name = "client_id")
  private UUID clientId;

  @Column(name = "content_type")
  @JdbcTypeCode(SqlTypes.TINYINT)
  private int contentType;

  private String content;

  private long counted;

  @Column(name = "sent_at")
  private long sentAt;

  @SuppressWarnings("NullAway.Init")
  protected Message() {}

  StoredMessage stored() {
    return new StoredMessage(
        id,
        new ConversationId(key.conversationId()),
        key.seq(),
        counted,
        new AccountId(senderId),
        clientId,
        contentType,
        content,
        sentAt);
  }
}
