package io.parley.it.harness;

import io.parley.it.legacy.Legacy;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A client of the system before Parley: eleven fields, no subprotocol, no packing. */
public final class LegacySocket implements AutoCloseable {

  private final FrameSocket<Legacy.Message> socket;

  private LegacySocket(FrameSocket<Legacy.Message> socket) {
    this.socket = socket;
  }

  public static LegacySocket open(URI address, Map<String, String> headers) {
    return new LegacySocket(FrameSocket.open(address, headers, null, Legacy.Message.parser()));
  }

  public void send(Legacy.Message message) {
    socket.send(message.toByteArray());
  }

  public void sendBytes(byte[] frame) {
    socket.send(frame);
  }

  /** Every frame that came; one that has more than the eleven fields fails the test. */
  public List<Legacy.Message> received() {
    List<Legacy.Message> frames = socket.frames();
    for (Legacy.Message message : frames) {
      if (!message.getUnknownFields().asMap().isEmpty()) {
        throw new AssertionError("Fields no original client knows: " + message);
      }
    }
    return frames;
  }

  public Legacy.Message await(String what, Predicate<Legacy.Message> wanted) {
    return Await.value(what, () -> received().stream().filter(wanted).findFirst().orElse(null));
  }

  /** The text with this content. */
  public Legacy.Message awaitText(String content) {
    return await(
        "the message \"" + content + "\"",
        message -> message.getType().isEmpty() && message.getContent().equals(content));
  }

  /**
   * Waits until everything that was on its way before this call has come, and for one pong more.
   */
  public Legacy.Message awaitPong() {
    long before = pongs();
    send(Legacy.Message.newBuilder().setType("heatbeat").build());
    Await.until("pong", () -> pongs() > before);
    return await("pong", LegacySocket::isPong);
  }

  private long pongs() {
    return received().stream().filter(LegacySocket::isPong).count();
  }

  private static boolean isPong(Legacy.Message message) {
    return message.getType().equals("heatbeat") && message.getContent().equals("pong");
  }

  /** The subprotocol the server chose: none. */
  public String subprotocol() {
    return socket.subprotocol();
  }

  @Override
  public void close() {
    socket.close();
  }
}
