package io.parley.cluster;

import io.parley.common.Shared;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Gives what happened on this node to the bus, after its commit. */
@ApplicationScoped
public class EventSender {

  private final ThisNode self;
  private final ClusterBus bus;
  private final EventCodec codec = new EventCodec();

  @Inject
  EventSender(ThisNode self, ClusterBus bus) {
    this.self = self;
    this.bus = bus;
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) Shared event) {
    if (!self.isAlone()) {
      Envelope envelope = new Envelope(self.id(), event.getClass().getName(), codec.encode(event));
      bus.send(event.key().toString(), envelope.toBytes());
    }
  }
}
