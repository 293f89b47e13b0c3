package io.parley.socket;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.parley.common.AccountId;
import io.parley.common.ConversationId;
import io.parley.friend.ContactRules;
import io.parley.group.GroupService;
import io.parley.message.History;
import io.parley.message.MessageService;
import io.parley.message.Recipient;
import io.parley.protocol.Wire;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/**
 * Tells the others in a conversation that somebody is typing. Nothing of it is kept, and it is no
 * error when it is told too often, or to too many: then nobody hears of it.
 */
@ApplicationScoped
public class TypingRelay {

  private static final Duration AT_MOST_EVERY = Duration.ofSeconds(2);
  private static final int MAX_REMEMBERED = 100_000;

  private record Typist(AccountId account, ConversationId conversation) {}

  private final MessageService messages;
  private final GroupService groups;
  private final ContactRules contacts;
  private final Deliverer deliverer;
  private final Event<Typed> typed;
  private final Cache<Typist, Boolean> told =
      Caffeine.newBuilder().maximumSize(MAX_REMEMBERED).expireAfterWrite(AT_MOST_EVERY).build();

  @Inject
  public TypingRelay(
      MessageService messages,
      GroupService groups,
      ContactRules contacts,
      Deliverer deliverer,
      Event<Typed> typed) {
    this.messages = messages;
    this.groups = groups;
    this.contacts = contacts;
    this.deliverer = deliverer;
    this.typed = typed;
  }

  /**
   * Somebody types a message.
   *
   * @throws io.parley.common.ChatException as for a message to there: UNKNOWN_RECIPIENT,
   *     NOT_FRIENDS, BLOCKED_BY_ME, NOT_A_MEMBER, UNKNOWN_TYPE
   */
  void tell(AccountId typist, String to, int messageType) {
    Recipient recipient = messages.recipient(typist, to, messageType);
    ConversationId conversation = recipient.conversation(typist);
    if (told.asMap().putIfAbsent(new Typist(typist, conversation), true) == null) {
      typed.fire(new Typed(typist, recipient));
    }
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) Typed event) {
    Wire.Message typing = WireMessages.typing(event.conversation(), event.typist());
    if (event.to() instanceof Recipient.Person person) {
      deliverer.tell(event.conversation(), List.of(person.id()), () -> typing);
    } else if (event.to() instanceof Recipient.Members members
        && groups.memberCount(members.id()) <= History.RECEIPT_MEMBERS) {
      deliverer.tellMembers(
          event.conversation(),
          members.id(),
          member -> contacts.maySeeTyping(member, event.typist()),
          () -> typing);
    }
  }
}
