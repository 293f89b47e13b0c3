package io.parley.message;

import io.parley.account.AccountDeleted;
import io.parley.common.AccountId;
import io.parley.common.ConversationId;
import io.parley.common.GroupId;
import io.parley.friend.FriendsMade;
import io.parley.group.GroupCreated;
import io.parley.group.GroupEnded;
import io.parley.group.MemberJoined;
import io.parley.group.MemberLeft;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps who takes part in which conversation in step with friendships and groups, in the very
 * transaction that changes them.
 */
@ApplicationScoped
public class Participation {

  private final EntityManager entities;
  private final Clock clock;

  @Inject
  public Participation(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  void on(@Observes FriendsMade made) {
    ConversationId conversation = ConversationId.of(made.requester(), made.accepter());
    begin(conversation, Conversation.DIRECT);
    join(conversation, made.requester(), made.accepter().value()).preferences().show();
    join(conversation, made.accepter(), made.requester().value()).preferences().show();
  }

  void on(@Observes GroupCreated created) {
    begin(ConversationId.of(created.group()), Conversation.GROUP);
    join(ConversationId.of(created.group()), created.by(), null);
  }

  void on(@Observes MemberJoined joined) {
    join(ConversationId.of(joined.group()), joined.member(), null);
  }

  void on(@Observes MemberLeft left) {
    lock(left.group());
    Participant participant = find(ConversationId.of(left.group()), left.member());
    if (participant != null) {
      entities.remove(participant);
    }
  }

  void on(@Observes GroupEnded ended) {
    GroupId group = ended.group();
    lock(group);
    entities
        .createQuery("delete from Participant p where p.key.conversationId = :id")
        .setParameter("id", group.value())
        .executeUpdate();
    entities
        .createQuery("delete from PinnedMessage p where p.key.conversationId = :id")
        .setParameter("id", group.value())
        .executeUpdate();
    entities
        .createQuery("delete from Message m where m.key.conversationId = :id")
        .setParameter("id", group.value())
        .executeUpdate();
    entities
        .createQuery("delete from Conversation c where c.id = :id")
        .setParameter("id", group.value())
        .executeUpdate();
  }

  /**
   * Begins the conversation of two, where there is none; in the list of {@code other} it is not
   * shown until its first message.
   */
  void begin(AccountId account, AccountId other) {
    ConversationId id = ConversationId.of(account, other);
    begin(id, Conversation.DIRECT);
    join(id, account, other.value());
    if (!takesPart(id, other)) {
      join(id, other, account.value()).preferences().hide(0);
    }
  }

  boolean takesPart(ConversationId id, AccountId account) {
    return find(id, account) != null;
  }

  /** What it has read stays, by which others know that it did; what it has set goes. */
  void on(@Observes AccountDeleted deleted) {
    entities
        .createQuery(
            "update Participant p set p.preferences.mutedUntil = 0, p.preferences.pinnedAt = 0,"
                + " p.preferences.hiddenSeq = -1, p.preferences.markedUnread = false,"
                + " p.preferences.draft = '', p.preferences.draftAt = 0"
                + " where p.key.accountId = :account")
        .setParameter("account", deleted.id().value())
        .executeUpdate();
  }

  /**
   * The conversation before its participants, as the lanes do it, so that nobody waits in a circle.
   */
  private void lock(GroupId group) {
    entities.find(Conversation.class, group.value(), LockModeType.PESSIMISTIC_WRITE);
  }

  private void begin(ConversationId id, int kind) {
    if (entities.find(Conversation.class, id.value()) == null) {
      entities.persist(new Conversation(id.value(), kind, clock.millis()));
    }
  }

  /** One who joins late starts with nothing unread. */
  private Participant join(ConversationId id, AccountId account, @Nullable UUID peer) {
    Participant known = find(id, account);
    if (known != null) {
      return known;
    }
    Conversation conversation = entities.find(Conversation.class, id.value());
    ReadMark all =
        conversation == null
            ? new ReadMark(0, 0)
            : new ReadMark(conversation.lastSeq(), conversation.counted());
    Participant joined =
        new Participant(new Participant.Key(account.value(), id.value()), peer, all);
    entities.persist(joined);
    return joined;
  }

  private @Nullable Participant find(ConversationId id, AccountId account) {
    return entities.find(Participant.class, new Participant.Key(account.value(), id.value()));
  }
}
