package io.parley.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.protocol.Frames;
import io.parley.protocol.Wire;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutboxTest {

  private final List<ByteBuffer> frames = new ArrayList<>();
  private final List<Runnable> inFlight = new ArrayList<>();

  @Test
  void sendsAtOnceWhenNothingIsInFlight() {
    outbox(10, 16).offer(text("one"));

    assertThat(texts(0)).containsExactly("one");
  }

  @Test
  void hasOneSendInFlightAndPacksWhatGathersMeanwhile() {
    Outbox outbox = outbox(100, 16);
    for (int i = 0; i < 20; i++) {
      outbox.offer(text("t" + i));
    }
    assertThat(frames).hasSize(1);

    inFlight.get(0).run();
    inFlight.get(1).run();

    assertThat(texts(1)).hasSize(16).startsWith("t1").endsWith("t16");
    assertThat(texts(2)).containsExactly("t17", "t18", "t19");
  }

  @Test
  void givesAnOriginalClientOneMessageAFrame() {
    Outbox outbox = outbox(100, 1);
    outbox.offer(text("one"));
    outbox.offer(text("two"));
    outbox.offer(text("three"));
    inFlight.get(0).run();

    assertThat(texts(1)).containsExactly("two");
  }

  @Test
  void refusesWhatASlowClientCannotTake() {
    Outbox outbox = outbox(2, 16);
    outbox.offer(text("in flight"));
    outbox.offer(text("waits"));
    outbox.offer(text("waits"));

    assertThat(outbox.offer(text("too much"))).isFalse();
  }

  @Test
  void doesTheLastThingOnlyWhenNothingIsInFlightAnyMore() {
    List<String> done = new ArrayList<>();
    Outbox outbox = outbox(2, 16);
    outbox.offer(text("in flight"));
    outbox.offer(text("is dropped"));

    outbox.finish(() -> done.add("last"));
    assertThat(done).isEmpty();
    assertThat(outbox.offer(text("too late"))).isFalse();

    inFlight.get(0).run();
    assertThat(done).containsExactly("last");
    assertThat(frames).hasSize(1);
  }

  private Outbox outbox(int capacity, int packed) {
    return new Outbox(
        capacity,
        packed,
        (frame, done) -> {
          frames.add(frame);
          inFlight.add(done);
        });
  }

  private static byte[] text(String content) {
    return Frames.encode(Wire.Message.newBuilder().setContent(content).build());
  }

  private List<String> texts(int frame) {
    Wire.Message message = Frames.decode(frames.get(frame).array());
    return message.getPackedCount() == 0
        ? List.of(message.getContent())
        : message.getPackedList().stream().map(Wire.Message::getContent).toList();
  }
}
