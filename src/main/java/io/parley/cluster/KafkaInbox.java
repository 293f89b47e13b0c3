package io.parley.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * What comes over the topic. It comes on a thread of the connector, which must never be held up.
 */
@ApplicationScoped
public class KafkaInbox {

  private static final Logger LOG = Logger.getLogger(KafkaInbox.class.getName());

  private final EventReceiver receiver;

  @Inject
  KafkaInbox(EventReceiver receiver) {
    this.receiver = receiver;
  }

  /** A failure here would close the channel for good. */
  @Incoming(KafkaChannels.IN)
  public void receive(byte[] bytes) {
    try {
      receiver.receive(bytes);
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "A record of the bus could not be taken", e);
    }
  }
}
