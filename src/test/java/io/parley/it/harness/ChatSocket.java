package io.parley.it.harness;

import io.parley.protocol.Frames;
import io.parley.protocol.Wire;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A client that speaks parley.v1: it unpacks what comes, and keeps all of it. */
public final class ChatSocket implements AutoCloseable {

  /** messageType: one-to-one. */
  public static final int DIRECT = 1;

  /** messageType: to a group. */
  public static final int GROUP = 2;

  private static final int TEXT = 1;
  private static final int LINE = 100;

  private final FrameSocket<Wire.Message> socket;

  private ChatSocket(FrameSocket<Wire.Message> socket) {
    this.socket = socket;
  }

  /** Opens a socket; it may not have said Hello yet. */
  public static ChatSocket open(URI address, Map<String, String> headers) {
    return new ChatSocket(
        FrameSocket.open(address, headers, Frames.SUBPROTOCOL, Wire.Message.parser()));
  }

  /** The HTTP status that a handshake with these headers is answered with; 101 when it opens. */
  public static int handshake(URI address, Map<String, String> headers) {
    try {
      FrameSocket.open(address, headers, Frames.SUBPROTOCOL, Wire.Message.parser()).close();
      return 101;
    } catch (FrameSocket.Refused refused) {
      return refused.status();
    }
  }

  /** A text that is ready to be sent, with a clientId of its own. */
  public static Wire.Message text(int messageType, String to, String content) {
    return Wire.Message.newBuilder()
        .setClientId(UUID.randomUUID().toString())
        .setMessageType(messageType)
        .setTo(to)
        .setContentType(TEXT)
        .setContent(content)
        .build();
  }

  /** Sends a text to a person and waits until it is acknowledged. */
  public Wire.Ack say(Person to, String content) {
    return sendAndAwait(text(DIRECT, to.id(), content));
  }

  /** Sends a text to a group and waits until it is acknowledged. */
  public Wire.Ack sayTo(String group, String content) {
    return sendAndAwait(text(GROUP, group, content));
  }

  /** Says that somebody types to a person or a group; nothing answers it. */
  public void type(int messageType, String to) {
    send(
        Wire.Message.newBuilder()
            .setMessageType(messageType)
            .setTo(to)
            .setTyping(Wire.Typing.getDefaultInstance())
            .build());
  }

  /** Says that a conversation has been read up to a sequence; nothing answers it. */
  public void read(String conversation, long seq) {
    send(
        Wire.Message.newBuilder()
            .setReceipt(Wire.Receipt.newBuilder().setConversationId(conversation).setSeq(seq))
            .build());
  }

  /** Says that this device is in use ("online") or has been left alone ("away"). */
  public void use(String status) {
    send(
        Wire.Message.newBuilder()
            .setPresence(Wire.Presence.newBuilder().setStatus(status))
            .build());
  }

  /** Waits until the last that was said of somebody's presence is this. */
  public Wire.Presence awaitPresence(Person of, String status) {
    return Await.value(
        of + " to be " + status,
        () -> presences(of).reduce((before, last) -> last).filter(isNow(status)).orElse(null));
  }

  private static Predicate<Wire.Presence> isNow(String status) {
    return presence -> presence.getStatus().equals(status);
  }

  /** What was said of somebody's presence so far. */
  public Stream<Wire.Presence> presences(Person of) {
    return received().stream()
        .filter(Wire.Message::hasPresence)
        .map(Wire.Message::getPresence)
        .filter(presence -> presence.getAccountId().equals(of.id()));
  }

  /** Sends a message and waits until it is acknowledged; a refusal fails the test. */
  public Wire.Ack sendAndAwait(Wire.Message message) {
    int before = received().size();
    send(message);
    Wire.Message answer =
        awaitAfter(
            before,
            "the ack of " + message.getClientId(),
            received ->
                received.getAck().getClientId().equals(message.getClientId())
                    || isErrorOf(received, message));
    if (answer.hasError()) {
      throw new AssertionError("Refused: " + answer.getError());
    }
    return answer.getAck();
  }

  /** Sends a message that is to be refused, and gives the refusal. */
  public Wire.Error sendAndAwaitError(Wire.Message message) {
    int before = received().size();
    send(message);
    return awaitAfter(before, "an error", received -> isErrorOf(received, message)).getError();
  }

  private static boolean isErrorOf(Wire.Message received, Wire.Message sent) {
    return received.hasError() && received.getError().getClientId().equals(sent.getClientId());
  }

  public void send(Wire.Message message) {
    socket.send(message.toByteArray());
  }

  public void sendBytes(byte[] frame) {
    socket.send(frame);
  }

  public void sendText(String text) {
    socket.sendText(text);
  }

  /** Everything that came so far, one by one, in the order in which it came. */
  public List<Wire.Message> received() {
    List<Wire.Message> messages = new ArrayList<>();
    for (Wire.Message frame : frames()) {
      if (frame.getPackedCount() == 0) {
        messages.add(frame);
      } else {
        messages.addAll(frame.getPackedList());
      }
    }
    return messages;
  }

  /** Everything that came so far, frame by frame. */
  public List<Wire.Message> frames() {
    return socket.frames();
  }

  /** The messages people wrote that came so far. */
  public List<Wire.Message> texts() {
    return received().stream().filter(ChatSocket::isText).toList();
  }

  /** The messages of one conversation that came so far. */
  public List<Wire.Message> texts(String conversation) {
    return texts().stream()
        .filter(message -> message.getConversationId().equals(conversation))
        .toList();
  }

  private static boolean isText(Wire.Message message) {
    return isStored(message) && message.getContentType() == TEXT;
  }

  private static boolean isStored(Wire.Message message) {
    return message.getControlCase() == Wire.Message.ControlCase.CONTROL_NOT_SET
        && message.getType().isEmpty();
  }

  /** The lines about what happened in a group that came so far. */
  public List<Wire.Message> lines(String group) {
    return received().stream()
        .filter(message -> isStored(message) && message.getContentType() == LINE)
        .filter(message -> message.getConversationId().equals(group))
        .toList();
  }

  /** The first line of a group about this. */
  public Wire.Message awaitLine(String group, String what) {
    return Await.value(
        "the line \"" + what + "\"",
        () ->
            lines(group).stream()
                .filter(line -> line.getContent().contains("\"what\":\"" + what + "\""))
                .findFirst()
                .orElse(null));
  }

  /** The first that came, or comes, for which this holds. */
  public Wire.Message await(String what, Predicate<Wire.Message> wanted) {
    return awaitAfter(0, what, wanted);
  }

  /** The same, but not among the first {@code before} that came. */
  public Wire.Message awaitAfter(int before, String what, Predicate<Wire.Message> wanted) {
    return Await.value(
        what, () -> received().stream().skip(before).filter(wanted).findFirst().orElse(null));
  }

  /** The message with this content. */
  public Wire.Message awaitText(String content) {
    return await(
        "the message \"" + content + "\"",
        message -> isText(message) && message.getContent().equals(content));
  }

  /** The Hello of the server. */
  public Wire.Hello awaitHello() {
    return await("Hello", Wire.Message::hasHello).getHello();
  }

  /**
   * Waits until everything that was on its way before this call has come: the answer to a heartbeat
   * stands behind it in the queue of this connection.
   */
  public void awaitQuiet() {
    int before = received().size();
    send(Wire.Message.newBuilder().setType(Frames.HEARTBEAT).build());
    awaitAfter(before, "pong", message -> message.getType().equals(Frames.HEARTBEAT));
  }

  /** The code the server closes the connection with. */
  public int awaitClose() {
    return Await.value("the close of the connection", socket::closeCode);
  }

  public boolean isOpen() {
    return socket.closeCode() == null;
  }

  public void stopReading() {
    socket.stopReading();
  }

  public void readAgain() {
    socket.readAgain();
  }

  /** The connection is cut without a word. */
  public void abort() {
    socket.abort();
  }

  @Override
  public void close() {
    socket.close();
  }
}
