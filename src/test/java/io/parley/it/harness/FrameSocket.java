package io.parley.it.harness;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Parser;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A WebSocket that collects the binary frames it gets, each a protobuf message. It can stop
 * reading, and vanish without a word.
 */
final class FrameSocket<T> implements WebSocket.Listener {

  /** The code of a connection that ended without a close frame (RFC 6455, 7.4.1). */
  static final int ABNORMAL = 1006;

  private final Parser<T> parser;
  private final List<T> frames = new ArrayList<>();
  private final ByteArrayOutputStream partial = new ByteArrayOutputStream();
  private volatile boolean reading = true;
  private volatile @Nullable Integer closeCode;
  private volatile @Nullable Exception nonsense;
  private final WebSocket socket;

  private FrameSocket(
      URI address, Map<String, String> headers, @Nullable String subprotocol, Parser<T> parser) {
    this.parser = parser;
    WebSocket.Builder builder = Api.HTTP.newWebSocketBuilder().connectTimeout(Await.PATIENCE);
    headers.forEach(builder::header);
    if (subprotocol != null) {
      builder.subprotocols(subprotocol);
    }
    socket = builder.buildAsync(address, this).join();
  }

  /**
   * Opens a socket.
   *
   * @throws Refused when the server answers the handshake with anything else than 101
   */
  static <T> FrameSocket<T> open(
      URI address, Map<String, String> headers, @Nullable String subprotocol, Parser<T> parser) {
    try {
      return new FrameSocket<>(address, headers, subprotocol, parser);
    } catch (CompletionException e) {
      if (e.getCause() instanceof WebSocketHandshakeException refusal) {
        throw new Refused(refusal.getResponse().statusCode(), refusal);
      }
      throw e;
    }
  }

  /** The handshake was answered with an HTTP status. */
  static final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    Refused(int status, Throwable cause) {
      super("The handshake was answered " + status, cause);
      this.status = status;
    }

    int status() {
      return status;
    }
  }

  @Override
  public @Nullable CompletionStage<?> onBinary(WebSocket webSocket, ByteBuffer data, boolean last) {
    byte[] bytes = new byte[data.remaining()];
    data.get(bytes);
    partial.writeBytes(bytes);
    if (last) {
      keep(partial.toByteArray());
      partial.reset();
    }
    if (reading) {
      webSocket.request(1);
    }
    return null;
  }

  private void keep(byte[] frame) {
    try {
      T message = parser.parseFrom(frame);
      synchronized (frames) {
        frames.add(message);
      }
    } catch (InvalidProtocolBufferException e) {
      nonsense = e;
    }
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
    closeCode = statusCode;
    return null;
  }

  @Override
  public void onError(WebSocket webSocket, Throwable error) {
    closeCode = ABNORMAL;
  }

  synchronized void send(byte[] frame) {
    socket.sendBinary(ByteBuffer.wrap(frame), true).join();
  }

  synchronized void sendText(String text) {
    socket.sendText(text, true).join();
  }

  /** Every frame so far. */
  List<T> frames() {
    if (nonsense != null) {
      throw new AssertionError("The server sent what is no message", nonsense);
    }
    synchronized (frames) {
      return List.copyOf(frames);
    }
  }

  /** From the next frame on, nothing is read any more, and the sender finds the pipe full. */
  void stopReading() {
    reading = false;
  }

  void readAgain() {
    reading = true;
    socket.request(1);
  }

  /** The code it was closed with; null while it is open. */
  @Nullable Integer closeCode() {
    return closeCode;
  }

  String subprotocol() {
    return socket.getSubprotocol();
  }

  /** Closes as a person who leaves. */
  void close() {
    if (closeCode == null && !socket.isOutputClosed()) {
      socket.sendClose(WebSocket.NORMAL_CLOSURE, "").exceptionally(failure -> socket).join();
    }
    socket.abort();
  }

  /** The cable is cut. */
  void abort() {
    socket.abort();
  }
}
