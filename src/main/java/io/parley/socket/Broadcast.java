package io.parley.socket;

import io.parley.common.AccountId;
import io.parley.protocol.Frames;
import io.parley.protocol.Wire;
import org.jspecify.annotations.Nullable;

/**
 * A message on its way to many: encoded once for each kind of client, when the first of a kind is
 * met. The sender's own devices also get the clientId; an original client does not hear itself.
 */
final class Broadcast {

  private final Wire.Message message;
  private final AccountId sender;
  private byte @Nullable [] forOthers;
  private byte @Nullable [] forSender;
  private byte @Nullable [] forOriginals;

  Broadcast(Wire.Message message, AccountId sender) {
    this.message = message;
    this.sender = sender;
  }

  void offer(Connection connection) {
    boolean own = connection.account().equals(sender);
    if (connection.isOriginal()) {
      if (!own) {
        connection.send(forOriginals());
      }
    } else {
      connection.send(own ? forSender() : forOthers());
    }
  }

  private byte[] forOthers() {
    if (forOthers == null) {
      forOthers = Frames.encode(message.toBuilder().clearClientId().build());
    }
    return forOthers;
  }

  private byte[] forSender() {
    if (forSender == null) {
      forSender = Frames.encode(message);
    }
    return forSender;
  }

  private byte[] forOriginals() {
    if (forOriginals == null) {
      forOriginals = Frames.encode(WireMessages.original(message));
    }
    return forOriginals;
  }
}
