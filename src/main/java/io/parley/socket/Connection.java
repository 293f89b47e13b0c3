package io.parley.socket;

import io.parley.common.AccountId;
import io.parley.common.ErrorCode;
import io.parley.common.Ids;
import io.parley.common.SessionId;
import io.parley.presence.OpenDevice;
import io.parley.protocol.CloseCode;
import io.parley.protocol.Frames;
import io.parley.protocol.Wire;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One open socket of one login session. It begins when the registry knows it, and ends once, with a
 * close code; whoever writes to it after that writes to nobody.
 */
final class Connection {

  private static final Logger LOG = Logger.getLogger(Connection.class.getName());

  private static final int MAX_NONSENSE = 20;

  private final Session session;
  private final AccountId account;
  private final SessionId login;
  private final OpenDevice device;
  private final boolean original;
  private final Outbox outbox;
  private final AtomicBoolean closed = new AtomicBoolean();
  private final AtomicBoolean tooSlow = new AtomicBoolean();
  private final AtomicInteger nonsense = new AtomicInteger();
  private volatile long lastHeardMillis;

  Connection(Session session, AccountId account, SessionId login, int capacity, long nowMillis) {
    this.session = session;
    this.account = account;
    this.login = login;
    this.device = new OpenDevice(account, Ids.next());
    this.original = !Frames.SUBPROTOCOL.equals(session.getNegotiatedSubprotocol());
    this.outbox = new Outbox(capacity, original ? 1 : Frames.MAX_PACKED, this::transmit);
    this.lastHeardMillis = nowMillis;
  }

  /** What it is in the eyes of presence. */
  OpenDevice device() {
    return device;
  }

  AccountId account() {
    return account;
  }

  SessionId login() {
    return login;
  }

  /** The client knows the original eleven fields only. */
  boolean isOriginal() {
    return original;
  }

  long lastHeardMillis() {
    return lastHeardMillis;
  }

  void heard(long nowMillis) {
    lastHeardMillis = nowMillis;
  }

  /**
   * Sends an encoded message. A client too slow to take it gets nothing more, is closed as soon as
   * it reads again (or by the sweeper, if it never does), and catches up later.
   */
  void send(byte[] message) {
    if (!closed.get() && !outbox.offer(message) && tooSlow.compareAndSet(false, true)) {
      outbox.finish(() -> close(CloseCode.TOO_SLOW));
    }
  }

  boolean isTooSlow() {
    return tooSlow.get();
  }

  /** Tells what an original client has no words for. */
  void sendControl(Wire.Message control) {
    if (!original) {
      send(Frames.encode(control));
    }
  }

  /** Tells that something was refused. */
  void refuse(ErrorCode code, String clientId, int retryAfterSeconds) {
    sendControl(
        Wire.Message.newBuilder()
            .setError(
                Wire.Error.newBuilder()
                    .setCode(code.number())
                    .setName(code.name())
                    .setClientId(clientId)
                    .setRetryAfterSeconds(retryAfterSeconds))
            .build());
  }

  /** Counts a frame that made no sense; true when it was one too many. */
  boolean countNonsense() {
    return nonsense.incrementAndGet() > MAX_NONSENSE;
  }

  void ping() {
    try {
      session.getAsyncRemote().sendPing(ByteBuffer.allocate(0));
    } catch (IOException | IllegalStateException e) {
      LOG.log(Level.FINE, "A connection is gone", e);
    }
  }

  private void transmit(ByteBuffer frame, Runnable done) {
    try {
      session
          .getAsyncRemote()
          .sendBinary(
              frame,
              result -> {
                if (result.isOK()) {
                  done.run();
                } else {
                  end(new CloseReason(CloseReason.CloseCodes.GOING_AWAY, ""));
                }
              });
    } catch (IllegalStateException e) {
      LOG.log(Level.FINE, "A connection is gone", e);
    }
  }

  void close(CloseCode code) {
    end(new CloseReason(CloseReason.CloseCodes.getCloseCode(code.number()), code.name()));
  }

  private void end(CloseReason reason) {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    try {
      session.close(reason);
    } catch (IOException | IllegalStateException e) {
      LOG.log(Level.FINE, "A connection was gone before it was closed", e);
    }
  }
}
