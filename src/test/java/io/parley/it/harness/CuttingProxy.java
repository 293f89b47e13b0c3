package io.parley.it.harness;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A network that fails in the worst moment: it carries bytes between clients and the server until
 * it is told to lose all that the server says, and later to cut every connection.
 */
public final class CuttingProxy implements AutoCloseable {

  private static final int BUFFER = 16 * 1024;

  private final int target;
  private final ServerSocket entrance;
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();
  private volatile boolean losesAnswers;

  public CuttingProxy(ParleyServer server) {
    target = server.port();
    try {
      entrance = new ServerSocket(FreePort.next(), 1, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    start("proxy-entrance", this::accept);
  }

  public URI socket() {
    return URI.create("ws://127.0.0.1:" + entrance.getLocalPort() + "/socket");
  }

  /** What a browser takes for the server. */
  public URI origin() {
    return URI.create("http://127.0.0.1:" + entrance.getLocalPort());
  }

  /** From now on the server is heard no more; what it is told still arrives. */
  public void loseAnswers() {
    losesAnswers = true;
  }

  private void accept() {
    try {
      while (!entrance.isClosed()) {
        Socket client = entrance.accept();
        Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
        sockets.add(client);
        sockets.add(server);
        start("proxy-to-server", () -> carry(client, server, false));
        start("proxy-to-client", () -> carry(server, client, true));
      }
    } catch (IOException e) {
      cut();
    }
  }

  private void carry(Socket from, Socket to, boolean answers) {
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        if (!answers || !losesAnswers) {
          out.write(buffer, 0, count);
        }
      }
    } catch (IOException e) {
      // One end is gone; closing the streams has told the other.
    }
  }

  private static void start(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  /** Every connection ends, on both sides; the answers to new ones are carried again. */
  public void cut() {
    for (Socket socket : sockets) {
      close(socket);
    }
    losesAnswers = false;
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    cut();
    try {
      entrance.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
