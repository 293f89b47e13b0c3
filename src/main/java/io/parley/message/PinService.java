package io.parley.message;

import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.ConversationId;
import io.parley.common.ErrorCode;
import io.parley.common.GroupId;
import io.parley.friend.ContactRules;
import io.parley.group.GroupService;
import io.parley.security.Limit;
import io.parley.security.RateLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Pinned messages: two who may write to each other both may pin, in a group whom its rules let. */
@ApplicationScoped
@Transactional
public class PinService {

  static final int MAX_PINS = 50;

  private final PinRepository pins;
  private final ConversationRepository conversations;
  private final MessageViews views;
  private final GroupLines lines;
  private final GroupService groups;
  private final ContactRules contacts;
  private final RateLimits limits;
  private final Event<MessagePinned> pinned;
  private final Clock clock;

  @Inject
  PinService(
      PinRepository pins,
      ConversationRepository conversations,
      MessageViews views,
      GroupLines lines,
      GroupService groups,
      ContactRules contacts,
      RateLimits limits,
      Event<MessagePinned> pinned,
      Clock clock) {
    this.pins = pins;
    this.conversations = conversations;
    this.views = views;
    this.lines = lines;
    this.groups = groups;
    this.contacts = contacts;
    this.limits = limits;
    this.pinned = pinned;
    this.clock = clock;
  }

  /**
   * The pinned messages, the one pinned last first.
   *
   * @throws ChatException CONVERSATION_NOT_FOUND, NOT_A_MEMBER
   */
  public List<PinnedView> pins(AccountId viewer, ConversationId id) {
    conversations.participant(viewer, id);
    List<PinRepository.Row> rows = pins.all(id);
    List<MessageView> messages =
        views.of(viewer, id, rows.stream().map(row -> row.message().stored()).toList());
    return rows.stream()
        .map(PinRepository.Row::pin)
        .map(
            pin ->
                new PinnedView(
                    messages.stream()
                        .filter(message -> message.seq() == pin.key().seq())
                        .findFirst()
                        .orElseThrow(),
                    pin.by(),
                    pin.pinnedAt()))
        .toList();
  }

  /**
   * Pins a message; nothing changes when it is pinned.
   *
   * @throws ChatException CONVERSATION_NOT_FOUND, NOT_A_MEMBER, NOT_FRIENDS, BLOCKED_BY_ME,
   *     ROLE_TOO_LOW, MESSAGE_NOT_FOUND, TOO_MANY_PINS, RATE_LIMITED
   */
  public void pin(AccountId by, ConversationId id, long seq) {
    Recipient with = checkMayPin(by, id);
    if (pins.message(id, seq) == null) {
      throw new ChatException(ErrorCode.MESSAGE_NOT_FOUND);
    }
    pins.lock(id);
    if (pins.find(id, seq) != null) {
      return;
    }
    if (pins.count(id) >= MAX_PINS) {
      throw new ChatException(ErrorCode.TOO_MANY_PINS);
    }
    pins.add(new PinnedMessage(new Message.Key(id.value(), seq), by, clock.millis()));
    pinned.fire(new MessagePinned(id, with, seq, true, by));
    if (with instanceof Recipient.Members members) {
      lines.pinned(members.id(), by, seq);
    }
  }

  /**
   * Unpins a message; nothing changes when it is not pinned.
   *
   * @throws ChatException CONVERSATION_NOT_FOUND, NOT_A_MEMBER, NOT_FRIENDS, BLOCKED_BY_ME,
   *     ROLE_TOO_LOW, RATE_LIMITED
   */
  public void unpin(AccountId by, ConversationId id, long seq) {
    Recipient with = checkMayPin(by, id);
    pins.lock(id);
    PinnedMessage pin = pins.find(id, seq);
    if (pin != null) {
      pins.remove(pin);
      pinned.fire(new MessagePinned(id, with, seq, false, by));
    }
  }

  private Recipient checkMayPin(AccountId by, ConversationId id) {
    UUID peer = conversations.participant(by, id).peerId();
    limits.take(Limit.SEND, by.toString());
    if (peer != null) {
      AccountId other = new AccountId(peer);
      if (!contacts.mayWrite(by, other)) {
        throw new ChatException(contacts.refusal(by, other));
      }
      return new Recipient.Person(other);
    }
    GroupId group = new GroupId(id.value());
    if (!groups.mayPin(group, by)) {
      throw new ChatException(ErrorCode.ROLE_TOO_LOW);
    }
    return new Recipient.Members(group);
  }
}
