package io.parley.message;

import io.parley.common.AccountId;
import io.parley.common.ConversationId;
import io.parley.common.Page;
import io.parley.common.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody has written, for themselves; page by page, so that it need not fit in memory. */
@ApplicationScoped
@Transactional
public class OwnMessages {

  private final EntityManager entities;

  @Inject
  OwnMessages(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * A conversation that somebody has.
   *
   * @param peer the other one of a conversation of two; null in a group, which has its id
   */
  public record Place(ConversationId id, @Nullable AccountId peer) {}

  /** The account's conversations, hidden ones among them, in the order of their ids. */
  public Page<Place> places(AccountId account, PageRequest page) {
    UUID after = page.afterId();
    String from = after == null ? "" : " and p.key.conversationId > :after";
    TypedQuery<Participant> query =
        entities
            .createQuery(
                "select p from Participant p where p.key.accountId = :account"
                    + from
                    + " order by p.key.conversationId",
                Participant.class)
            .setParameter("account", account.value())
            .setMaxResults(page.rows());
    if (after != null) {
      query.setParameter("after", after);
    }
    List<Place> rows = query.getResultStream().map(OwnMessages::place).toList();
    return page.page(rows, place -> place.id().toString());
  }

  private static Place place(Participant row) {
    UUID peer = row.peerId();
    return new Place(
        new ConversationId(row.key().conversationId()), peer == null ? null : new AccountId(peer));
  }

  /**
   * Messages of the account, without the lines about what it did, in a conversation after {@code
   * seq}, the oldest first.
   */
  public List<StoredMessage> after(AccountId account, ConversationId id, long seq, int limit) {
    return entities
        .createQuery(
            "select m from Message m where m.key.conversationId = :id and m.senderId = :account"
                + " and m.contentType <> :line and m.key.seq > :seq order by m.key.seq",
            Message.class)
        .setParameter("id", id.value())
        .setParameter("account", account.value())
        .setParameter("line", Line.CONTENT_TYPE)
        .setParameter("seq", seq)
        .setMaxResults(limit)
        .getResultStream()
        .map(Message::stored)
        .toList();
  }
}
