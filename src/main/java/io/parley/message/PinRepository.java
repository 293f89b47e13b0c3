package io.parley.message;

import io.parley.common.ConversationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pinned messages of conversations. */
@ApplicationScoped
class PinRepository {

  /** A pinned message as the one query for all of them finds it. */
  record Row(PinnedMessage pin, Message message) {}

  private final EntityManager entities;

  @Inject
  PinRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** The one pinned last first. */
  List<Row> all(ConversationId id) {
    return entities
        .createQuery(
            "select new io.parley.message.PinRepository$Row(p, m) from PinnedMessage p"
                + " join Message m on m.key.conversationId = p.key.conversationId"
                + " and m.key.seq = p.key.seq"
                + " where p.key.conversationId = :id order by p.pinnedAt desc, p.key.seq desc",
            Row.class)
        .setParameter("id", id.value())
        .getResultList();
  }

  /** Lets pins of a conversation come one after the other, until the transaction ends. */
  void lock(ConversationId id) {
    entities.find(Conversation.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
  }

  @Nullable PinnedMessage find(ConversationId id, long seq) {
    return entities.find(PinnedMessage.class, new Message.Key(id.value(), seq));
  }

  /** Null for a line as well: it says what happened, and nobody said it. */
  @Nullable StoredMessage message(ConversationId id, long seq) {
    Message message = entities.find(Message.class, new Message.Key(id.value(), seq));
    StoredMessage stored = message == null ? null : message.stored();
    return stored == null || stored.isLine() ? null : stored;
  }

  long count(ConversationId id) {
    return entities
        .createQuery(
            "select count(p) from PinnedMessage p where p.key.conversationId = :id", Long.class)
        .setParameter("id", id.value())
        .getSingleResult();
  }

  void add(PinnedMessage pin) {
    entities.persist(pin);
  }

  void remove(PinnedMessage pin) {
    entities.remove(pin);
  }
}
