package io.parley.message;

import io.parley.common.ChatException;
import io.parley.common.Ending;
import io.parley.common.ErrorCode;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes messages. It has a few lanes; a conversation always has the same one, and a lane writes in
 * the order in which messages were handed over. Guarantee: {@link Reply#accepted} and {@link
 * MessageSent} come after the commit and only then, once a message, in the order of the sequence.
 */
@ApplicationScoped
public class MessageWriter {

  private static final int RETRY_SECONDS = 1;
  private static final long PATIENCE_MILLIS = 10_000;

  private final List<Lane> lanes = new ArrayList<>();

  @Inject
  public MessageWriter(MessageSettings settings, MessageLog log, Event<MessageSent> sent) {
    for (int number = 0; number < settings.lanes(); number++) {
      lanes.add(new Lane(number, settings, log, sent::fire));
    }
    lanes.forEach(Lane::start);
  }

  /**
   * Hands a message over and returns at once.
   *
   * @throws ChatException UNAVAILABLE when too many wait already
   */
  void write(Draft draft, Reply reply) {
    int number = Math.floorMod(draft.conversation().hashCode(), lanes.size());
    if (!lanes.get(number).offer(draft, reply)) {
      throw ChatException.retryAfter(ErrorCode.UNAVAILABLE, RETRY_SECONDS);
    }
  }

  /** Writes what waits; it is told to others as ever. */
  void stop(
      @Observes @BeforeDestroyed(ApplicationScoped.class) @Priority(Ending.WORK) Object ending) {
    lanes.forEach(lane -> lane.stop(PATIENCE_MILLIS));
  }
}
