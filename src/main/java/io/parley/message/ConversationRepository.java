package io.parley.message;

import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.ConversationId;
import io.parley.common.ErrorCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The queries that read conversations and their history. */
@ApplicationScoped
class ConversationRepository {

  private static final String ROWS =
      "select new io.parley.message.ConversationRow(c, p, m) from Participant p"
          + " join Conversation c on c.id = p.key.conversationId"
          + " left join Message m on m.key.conversationId = c.id and m.key.seq = c.lastSeq"
          + " where p.key.accountId = :account";

  private static final String ORDER = " order by p.preferences.pinnedAt desc, c.lastAt desc, c.id";

  private final EntityManager entities;

  @Inject
  ConversationRepository(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * The conversations that come after the cursor, without those hidden: the one pinned last first,
   * then the one that moved last.
   */
  List<ConversationRow> list(AccountId account, @Nullable ConversationCursor after, int limit) {
    String from =
        after == null
            ? ""
            : " and (p.preferences.pinnedAt < :pinnedAt or p.preferences.pinnedAt = :pinnedAt"
                + " and (c.lastAt < :lastAt or c.lastAt = :lastAt and c.id > :id))";
    var query =
        entities
            .createQuery(
                ROWS + " and p.preferences.hiddenSeq < c.lastSeq" + from + ORDER,
                ConversationRow.class)
            .setParameter("account", account.value())
            .setMaxResults(limit);
    if (after != null) {
      query
          .setParameter("pinnedAt", after.pinnedAt())
          .setParameter("lastAt", after.lastAt())
          .setParameter("id", after.id());
    }
    return query.getResultList();
  }

  Optional<ConversationRow> find(AccountId account, ConversationId id) {
    return entities
        .createQuery(ROWS + " and c.id = :id", ConversationRow.class)
        .setParameter("account", account.value())
        .setParameter("id", id.value())
        .getResultStream()
        .findFirst();
  }

  /** Holds somebody's place in a conversation until the transaction ends. */
  Optional<Participant> hold(AccountId account, ConversationId id) {
    return Optional.ofNullable(
        entities.find(
            Participant.class,
            new Participant.Key(account.value(), id.value()),
            LockModeType.PESSIMISTIC_WRITE));
  }

  /** 0 when there is no such conversation. */
  long lastSeq(ConversationId id) {
    Conversation conversation = entities.find(Conversation.class, id.value());
    return conversation == null ? 0 : conversation.lastSeq();
  }

  /** How many conversations somebody has pinned, hidden ones among them. */
  long pinned(AccountId account) {
    return entities
        .createQuery(
            "select count(p) from Participant p"
                + " where p.key.accountId = :account and p.preferences.pinnedAt > 0",
            Long.class)
        .setParameter("account", account.value())
        .getSingleResult();
  }

  private boolean exists(ConversationId id) {
    return entities.find(Conversation.class, id.value()) != null;
  }

  /**
   * Somebody's place in a conversation.
   *
   * @throws ChatException CONVERSATION_NOT_FOUND or NOT_A_MEMBER
   */
  Participant participant(AccountId account, ConversationId id) {
    Participant participant =
        entities.find(Participant.class, new Participant.Key(account.value(), id.value()));
    if (participant == null) {
      throw refusal(id);
    }
    return participant;
  }

  /** Why somebody who has no place in a conversation has none. */
  ChatException refusal(ConversationId id) {
    return new ChatException(
        exists(id) ? ErrorCode.NOT_A_MEMBER : ErrorCode.CONVERSATION_NOT_FOUND);
  }

  /** How far the others in the conversations have read. */
  List<ReadByOthers.Pointer> pointersOfOthers(AccountId account, Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(
            "select new io.parley.message.ReadByOthers$Pointer("
                + "p.key.conversationId, p.key.accountId, p.readSeq) from Participant p"
                + " where p.key.conversationId in :ids and p.key.accountId <> :account",
            ReadByOthers.Pointer.class)
        .setParameter("ids", ids)
        .setParameter("account", account.value())
        .getResultList();
  }

  /** Messages with a sequence below {@code seq}, the newest first. */
  List<StoredMessage> before(ConversationId id, long seq, int limit) {
    return messages("m.key.seq < :seq order by m.key.seq desc", id, seq, limit);
  }

  /** Messages with a sequence above {@code seq}, the oldest first. */
  List<StoredMessage> after(ConversationId id, long seq, int limit) {
    return messages("m.key.seq > :seq order by m.key.seq", id, seq, limit);
  }

  private List<StoredMessage> messages(String range, ConversationId id, long seq, int limit) {
    return entities
        .createQuery(
            "select m from Message m where m.key.conversationId = :id and " + range, Message.class)
        .setParameter("id", id.value())
        .setParameter("seq", seq)
        .setMaxResults(limit)
        .getResultStream()
        .map(Message::stored)
        .toList();
  }
}
