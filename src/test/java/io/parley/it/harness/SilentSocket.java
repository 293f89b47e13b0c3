package io.parley.it.harness;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A client that opens the socket and then does nothing: it reads only when asked, and then answers
 * no ping. Its window is as small as the system allows, so that the server soon finds it full.
 */
public final class SilentSocket implements AutoCloseable {

  private static final int SMALL_WINDOW = 4 * 1024;
  private static final int CLOSE = 8;
  private static final int LENGTH_BITS = 0x7f;
  private static final int LENGTH_OF_TWO_BYTES = 126;
  private static final int LENGTH_OF_EIGHT_BYTES = 127;

  private final Socket socket = new Socket();
  private final DataInputStream in;
  private long bytesRead;

  private SilentSocket(ParleyServer server, Map<String, String> headers) throws IOException {
    socket.setReceiveBufferSize(SMALL_WINDOW);
    socket.setSoTimeout(Math.toIntExact(Await.PATIENCE.toMillis()));
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
    StringBuilder handshake = new StringBuilder("GET /socket HTTP/1.1\r\n");
    handshake.append("Host: ").append(server.authority()).append("\r\n");
    handshake.append("Upgrade: websocket\r\nConnection: Upgrade\r\n");
    handshake.append("Sec-WebSocket-Version: 13\r\n");
    handshake.append("Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n");
    handshake.append("Sec-WebSocket-Protocol: parley.v1\r\n");
    headers.forEach(
        (name, value) -> handshake.append(name).append(": ").append(value).append("\r\n"));
    handshake.append("\r\n");
    socket.getOutputStream().write(handshake.toString().getBytes(StandardCharsets.US_ASCII));
    in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), 1024));
  }

  /** Opens a socket as this person, and hears the first frame: the server knows it now. */
  public static SilentSocket open(Person person) {
    try {
      SilentSocket silent = new SilentSocket(person.api().server(), person.api().credentials());
      silent.readAnswer();
      silent.readFrame();
      return silent;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readAnswer() throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      head.append((char) in.readUnsignedByte());
    }
    if (!head.toString().startsWith("HTTP/1.1 101")) {
      throw new AssertionError("The handshake was answered " + head);
    }
  }

  /** Reads all there is, up to the close frame, and gives its code; 1006 when there is none. */
  public int awaitClose() {
    try {
      while (true) {
        int code = readFrame();
        if (code > 0) {
          return code;
        }
      }
    } catch (EOFException | SocketException e) {
      return FrameSocket.ABNORMAL;
    } catch (IOException e) {
      throw new UncheckedIOException("No close frame after " + bytesRead + " bytes", e);
    }
  }

  /** Gives the code of a close frame, 0 for any other (RFC 6455, 5.2). */
  private int readFrame() throws IOException {
    int opcode = in.readUnsignedByte() & 0x0f;
    long length = in.readUnsignedByte() & LENGTH_BITS;
    if (length == LENGTH_OF_TWO_BYTES) {
      length = in.readUnsignedShort();
    } else if (length == LENGTH_OF_EIGHT_BYTES) {
      length = in.readLong();
    }
    if (opcode == CLOSE && length >= 2) {
      return in.readUnsignedShort();
    }
    in.skipNBytes(length);
    bytesRead += length;
    return 0;
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
