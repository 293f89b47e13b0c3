package io.parley.socket;

import io.parley.account.Profiles;
import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.ConversationId;
import io.parley.common.ErrorCode;
import io.parley.message.MessageService;
import io.parley.message.ReadPointers;
import io.parley.message.Reply;
import io.parley.message.StoredMessage;
import io.parley.presence.Presences;
import io.parley.protocol.CloseCode;
import io.parley.protocol.Frames;
import io.parley.protocol.Wire;
import io.parley.security.Limit;
import io.parley.security.RateLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What a client asks for, handed to whom it concerns. Whatever is refused is told to the client,
 * and the connection stays open, until too much of it makes no sense.
 */
@ApplicationScoped
public class IncomingFrames {

  private static final Logger LOG = Logger.getLogger(IncomingFrames.class.getName());
  private static final int MAX_SIGNAL = 64 * 1024;

  private final MessageService messages;
  private final ReadPointers pointers;
  private final TypingRelay typing;
  private final Presences presences;
  private final Deliverer deliverer;
  private final Connections connections;
  private final Profiles profiles;
  private final RateLimits limits;
  private final Event<Signalled> signalled;

  @Inject
  public IncomingFrames(
      MessageService messages,
      ReadPointers pointers,
      TypingRelay typing,
      Presences presences,
      Deliverer deliverer,
      Connections connections,
      Profiles profiles,
      RateLimits limits,
      Event<Signalled> signalled) {
    this.messages = messages;
    this.pointers = pointers;
    this.typing = typing;
    this.presences = presences;
    this.deliverer = deliverer;
    this.connections = connections;
    this.profiles = profiles;
    this.limits = limits;
    this.signalled = signalled;
  }

  void receive(Connection connection, byte[] frame) {
    connections.heard(connection);
    String clientId = "";
    try {
      Wire.Message message = Frames.decode(frame);
      clientId = message.getClientId();
      handle(connection, message);
    } catch (ChatException e) {
      refuse(connection, clientId, e);
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "A frame could not be handled", e);
      refuse(connection, clientId, new ChatException(ErrorCode.INTERNAL, e));
    }
  }

  /** A frame that is not even looked at. */
  void refuse(Connection connection, ErrorCode code) {
    connections.heard(connection);
    refuse(connection, "", new ChatException(code));
  }

  private void handle(Connection connection, Wire.Message message) {
    switch (message.getType()) {
      case "" -> handleUntyped(connection, message);
      case Frames.HEARTBEAT -> connection.send(Frames.encode(WireMessages.pong()));
      case Frames.WEBRTC -> passOn(connection.account(), message);
      default -> throw new ChatException(ErrorCode.UNKNOWN_TYPE);
    }
  }

  private void handleUntyped(Connection connection, Wire.Message message) {
    switch (message.getControlCase()) {
      case CONTROL_NOT_SET -> send(connection, message);
      case RECEIPT -> read(connection, message.getReceipt());
      case PRESENCE -> use(connection, message.getPresence());
      case TYPING -> typing.tell(connection.account(), message.getTo(), message.getMessageType());
      default -> throw new ChatException(ErrorCode.UNKNOWN_TYPE);
    }
  }

  private void send(Connection connection, Wire.Message message) {
    messages.send(
        new MessageService.Request(
            connection.account(),
            message.getTo(),
            message.getMessageType(),
            message.getClientId(),
            message.getContentType(),
            message.getContent()),
        new Reply() {
          @Override
          public void accepted(StoredMessage stored) {
            connection.sendControl(WireMessages.ack(stored));
          }

          @Override
          public void refused(ChatException reason) {
            refuse(connection, message.getClientId(), reason);
          }
        });
  }

  private void read(Connection connection, Wire.Receipt receipt) {
    ConversationId conversation =
        ConversationId.parse(receipt.getConversationId(), ErrorCode.CONVERSATION_NOT_FOUND);
    pointers.read(
        connection.account(),
        conversation,
        receipt.getSeq(),
        reason -> refuse(connection, "", reason));
  }

  private void use(Connection connection, Wire.Presence presence) {
    switch (presence.getStatus()) {
      case "online" -> presences.use(connection.device(), true);
      case "away" -> presences.use(connection.device(), false);
      default -> throw new ChatException(ErrorCode.FIELD_INVALID);
    }
  }

  private void passOn(AccountId sender, Wire.Message signal) {
    limits.take(Limit.SIGNAL, sender.toString());
    if (signal.getContent().length() > MAX_SIGNAL) {
      throw new ChatException(ErrorCode.MESSAGE_TOO_LONG);
    }
    AccountId recipient = messages.friend(sender, signal.getTo());
    signalled.fire(
        new Signalled(
            sender,
            recipient,
            signal.getMessageType(),
            signal.getContentType(),
            signal.getContent()));
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) Signalled event) {
    deliverer.toAccounts(
        event.from(),
        event.from(),
        List.of(event.to()),
        () -> WireMessages.signal(event, profiles.get(event.from())));
  }

  private void refuse(Connection connection, String clientId, ChatException reason) {
    connection.refuse(reason.code(), clientId, reason.retryAfterSeconds());
    if (isNonsense(reason.code()) && connection.countNonsense()) {
      LOG.log(
          Level.INFO,
          "Connection of {0} closed after too many bad frames, the last {1}",
          new Object[] {connection.account(), reason.code()});
      connections.end(connection, CloseCode.TOO_MANY_BAD_FRAMES);
    }
  }

  private static boolean isNonsense(ErrorCode code) {
    return code == ErrorCode.MALFORMED_FRAME
        || code == ErrorCode.TEXT_FRAME
        || code == ErrorCode.UNKNOWN_TYPE;
  }
}
