package io.parley.socket;

import io.parley.message.MessagePinned;
import io.parley.message.Recipient;
import io.parley.protocol.Wire;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;

/** What is pinned and unpinned, from its commit to the sockets of everybody in the conversation. */
@ApplicationScoped
public class PinEvents {

  private final Deliverer deliverer;

  @Inject
  public PinEvents(Deliverer deliverer) {
    this.deliverer = deliverer;
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) MessagePinned event) {
    Wire.Message change = change(event);
    if (event.with() instanceof Recipient.Members members) {
      deliverer.tellMembers(event.conversation(), members.id(), () -> change);
    } else if (event.with() instanceof Recipient.Person person) {
      deliverer.tell(event.conversation(), List.of(event.by(), person.id()), () -> change);
    }
  }

  private static Wire.Message change(MessagePinned event) {
    return Wire.Message.newBuilder()
        .setPinChange(
            Wire.PinChange.newBuilder()
                .setConversationId(event.conversation().toString())
                .setSeq(event.seq())
                .setPinned(event.pinned())
                .setBy(event.by().toString()))
        .build();
  }
}
