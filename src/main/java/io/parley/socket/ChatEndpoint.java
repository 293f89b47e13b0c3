package io.parley.socket;

import io.parley.common.ErrorCode;
import io.parley.protocol.Frames;
import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.PongMessage;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The socket. One instance a connection; it never blocks: it decodes, checks, and hands over. */
@ServerEndpoint(value = "/socket", subprotocols = Frames.SUBPROTOCOL)
public class ChatEndpoint {

  /** The largest frame, in bytes; a larger one closes the connection with 1009 (RFC 6455). */
  static final int MAX_FRAME = 128 * 1024;

  private static final Logger LOG = Logger.getLogger(ChatEndpoint.class.getName());

  private final Connections connections;
  private final IncomingFrames incoming;
  private @Nullable Connection connection;

  @Inject
  public ChatEndpoint(Connections connections, IncomingFrames incoming) {
    this.connections = connections;
    this.incoming = incoming;
  }

  @OnOpen
  public void open(Session session) {
    connection = connections.open(session);
  }

  @OnMessage(maxMessageSize = MAX_FRAME)
  public void receive(byte[] frame) {
    if (connection != null) {
      incoming.receive(connection, frame);
    }
  }

  @OnMessage(maxMessageSize = MAX_FRAME)
  public void receiveText(String text) {
    if (connection != null) {
      incoming.refuse(connection, ErrorCode.TEXT_FRAME);
    }
  }

  @OnMessage
  public void pong(PongMessage pong) {
    if (connection != null) {
      connections.heard(connection);
    }
  }

  @OnClose
  public void close(CloseReason reason) {
    if (connection != null) {
      connections.closed(connection, reason);
    }
  }

  @OnError
  public void error(Throwable failure) {
    LOG.log(Level.FINE, "A connection failed", failure);
  }
}
