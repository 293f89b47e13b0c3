package io.parley.message;

import io.parley.account.Profiles;
import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import io.parley.common.GroupId;
import io.parley.common.Ids;
import io.parley.friend.ContactRules;
import io.parley.group.GroupService;
import io.parley.security.Limit;
import io.parley.security.RateLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Who may write what to whom; what passes goes to the lanes. */
@ApplicationScoped
public class MessageService {

  /** The longest text, in UTF-16 code units. */
  public static final int MAX_TEXT = 10_000;

  /** One-to-one, in the field messageType. */
  public static final int TO_ACCOUNT = 1;

  /** To a group, in the field messageType. */
  public static final int TO_GROUP = 2;

  /** A text, in the field contentType. */
  public static final int TEXT = 1;

  private final MessageWriter writer;
  private final ContactRules contacts;
  private final GroupService groups;
  private final Profiles profiles;
  private final RateLimits limits;

  @Inject
  public MessageService(
      MessageWriter writer,
      ContactRules contacts,
      GroupService groups,
      Profiles profiles,
      RateLimits limits) {
    this.writer = writer;
    this.contacts = contacts;
    this.groups = groups;
    this.profiles = profiles;
    this.limits = limits;
  }

  /**
   * What a client asks to be sent.
   *
   * @param clientId a UUID, or empty from a client that knows none
   */
  public record Request(
      AccountId sender,
      String to,
      int messageType,
      String clientId,
      int contentType,
      String content) {}

  /**
   * Checks a message and hands it to its lane; the reply comes later, on the lane's thread.
   *
   * @throws ChatException when it is refused here and now; then no reply comes
   */
  public void send(Request request, Reply reply) {
    limits.take(Limit.SEND, request.sender().toString());
    UUID clientId = clientId(request.clientId());
    checkContent(request);
    Recipient to = recipient(request.sender(), request.to(), request.messageType());
    writer.write(
        new Draft(
            to,
            to.conversation(request.sender()),
            request.sender(),
            clientId,
            request.contentType(),
            request.content(),
            mentionsAll(request, to)),
        reply);
  }

  private boolean mentionsAll(Request request, Recipient to) {
    if (!(to instanceof Recipient.Members members) || !MentionAll.in(request.content())) {
      return false;
    }
    if (!groups.mayMentionAll(members.id(), request.sender())) {
      throw new ChatException(ErrorCode.MENTION_ALL_DENIED);
    }
    return true;
  }

  /**
   * Checks that the sender may write there.
   *
   * @param messageType {@link #TO_ACCOUNT} or {@link #TO_GROUP}
   * @throws ChatException UNKNOWN_RECIPIENT, NOT_FRIENDS, BLOCKED_BY_ME, NOT_A_MEMBER, MUTED,
   *     ALL_MUTED, UNKNOWN_TYPE
   */
  public Recipient recipient(AccountId sender, String to, int messageType) {
    return switch (messageType) {
      case TO_ACCOUNT -> new Recipient.Person(friend(sender, to));
      case TO_GROUP -> new Recipient.Members(group(sender, to));
      default -> throw new ChatException(ErrorCode.UNKNOWN_TYPE);
    };
  }

  /**
   * Checks that one person may address another.
   *
   * @throws ChatException UNKNOWN_RECIPIENT, NOT_FRIENDS or BLOCKED_BY_ME
   */
  public AccountId friend(AccountId sender, String to) {
    AccountId recipient = AccountId.parse(to, ErrorCode.UNKNOWN_RECIPIENT);
    if (!contacts.mayWrite(sender, recipient)) {
      throw new ChatException(
          profiles.exists(recipient)
              ? contacts.refusal(sender, recipient)
              : ErrorCode.UNKNOWN_RECIPIENT);
    }
    return recipient;
  }

  private GroupId group(AccountId sender, String to) {
    GroupId group = GroupId.parse(to, ErrorCode.UNKNOWN_RECIPIENT);
    if (!groups.exists(group)) {
      throw new ChatException(ErrorCode.UNKNOWN_RECIPIENT);
    }
    groups.checkMayWrite(group, sender);
    return group;
  }

  private static UUID clientId(String clientId) {
    return clientId.isEmpty() ? Ids.next() : Ids.parse(clientId, ErrorCode.CLIENT_ID_INVALID);
  }

  private static void checkContent(Request request) {
    if (request.contentType() != TEXT) {
      throw new ChatException(ErrorCode.CONTENT_TYPE_UNSUPPORTED);
    }
    if (request.content().isBlank()) {
      throw new ChatException(ErrorCode.MESSAGE_EMPTY);
    }
    if (request.content().length() > MAX_TEXT) {
      throw new ChatException(ErrorCode.MESSAGE_TOO_LONG);
    }
  }
}
