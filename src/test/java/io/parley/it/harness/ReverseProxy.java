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
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What stands before the nodes of a cluster: it gives each connection to the next node in turn that
 * takes it, and carries bytes, whatever they are.
 */
public final class ReverseProxy implements AutoCloseable {

  private static final int BUFFER = 16 * 1024;
  private static final int BACKLOG = 50;

  private final List<ParleyServer> nodes;
  private final ServerSocket entrance;
  private final AtomicInteger turn = new AtomicInteger();

  /** Listens on this port of the loopback address. */
  public ReverseProxy(int port, List<ParleyServer> nodes) {
    this.nodes = List.copyOf(nodes);
    try {
      entrance = new ServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException("Nothing can listen on port " + port, e);
    }
    start("proxy-entrance", this::accept);
  }

  /** What a browser takes for the server. */
  public URI origin() {
    return URI.create("http://127.0.0.1:" + entrance.getLocalPort());
  }

  private void accept() {
    while (!entrance.isClosed()) {
      try {
        Socket client = entrance.accept();
        start("proxy-connection", () -> serve(client));
      } catch (IOException e) {
        // One connection less, or the end: the loop looks.
      }
    }
  }

  private void serve(Socket client) {
    try (client;
        Socket node = connect()) {
      start("proxy-to-client", () -> carry(node, client));
      carry(client, node);
    } catch (IOException e) {
      // One end is gone, and so is the other now.
    }
  }

  private Socket connect() throws IOException {
    IOException last = new IOException("No node");
    for (int attempt = 0; attempt < nodes.size(); attempt++) {
      ParleyServer node = nodes.get(Math.floorMod(turn.getAndIncrement(), nodes.size()));
      try {
        return new Socket(InetAddress.getLoopbackAddress(), node.port());
      } catch (IOException e) {
        last = e;
      }
    }
    throw last;
  }

  private static void carry(Socket from, Socket to) {
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        out.write(buffer, 0, count);
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

  @Override
  public void close() {
    try {
      entrance.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
