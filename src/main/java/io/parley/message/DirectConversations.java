package io.parley.message;

import io.parley.account.AccountLocks;
import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.ConversationId;
import io.parley.friend.ContactRules;
import io.parley.security.Limit;
import io.parley.security.RateLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Conversations of two who need not be friends. */
@ApplicationScoped
@Transactional
public class DirectConversations {

  private final Participation participation;
  private final ConversationService conversations;
  private final ContactRules contacts;
  private final AccountLocks locks;
  private final RateLimits limits;
  private final EntityManager entities;

  @Inject
  DirectConversations(
      Participation participation,
      ConversationService conversations,
      ContactRules contacts,
      AccountLocks locks,
      RateLimits limits,
      EntityManager entities) {
    this.participation = participation;
    this.conversations = conversations;
    this.contacts = contacts;
    this.locks = locks;
    this.limits = limits;
    this.entities = entities;
  }

  /**
   * The conversation with somebody whom the account may write to, begun when there is none, and
   * shown in the account's list. The other one sees it once something is written.
   *
   * @throws ChatException ACCOUNT_NOT_FOUND, NOT_FRIENDS, BLOCKED_BY_ME, RATE_LIMITED
   */
  public ConversationId open(AccountId account, AccountId other) {
    locks.lock(account, other);
    if (!contacts.mayWrite(account, other)) {
      throw new ChatException(contacts.refusal(account, other));
    }
    ConversationId id = ConversationId.of(account, other);
    if (participation.takesPart(id, account)) {
      conversations.edit(account, id, ConversationEdit.SHOW);
    } else {
      limits.take(Limit.BEFRIEND, account.toString());
      participation.begin(account, other);
    }
    return id;
  }

  /** With whom the account has a conversation, friends or not. */
  public List<AccountId> peersOf(AccountId account) {
    return entities
        .createQuery(
            "select p.peerId from Participant p"
                + " where p.key.accountId = :account and p.peerId is not null",
            UUID.class)
        .setParameter("account", account.value())
        .getResultStream()
        .map(AccountId::new)
        .toList();
  }
}
