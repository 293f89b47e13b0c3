package io.parley.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FramesTest {

  @Test
  void packsWithoutEncodingAgain() {
    Wire.Message one = Wire.Message.newBuilder().setContent("one").build();
    Wire.Message two = Wire.Message.newBuilder().setContent("two").setSeq(2).build();

    Wire.Message frame =
        Frames.decode(Frames.pack(List.of(Frames.encode(one), Frames.encode(two))).array());

    assertThat(frame.getPackedList()).containsExactly(one, two);
  }

  @Test
  void keepsOnlyTheOriginalFieldsForAnOriginalClient() {
    Wire.Message message =
        Wire.Message.newBuilder()
            .setContent("text")
            .setFrom("me")
            .setSeq(7)
            .setId("id")
            .setClientId("client")
            .setConversationId("conversation")
            .setSentAt(1)
            .setResync(Wire.Resync.getDefaultInstance())
            .build();

    assertThat(Frames.original(message))
        .isEqualTo(Wire.Message.newBuilder().setContent("text").setFrom("me").build());
  }

  @Test
  void refusesBytesThatAreNoMessage() {
    assertThatThrownBy(() -> Frames.decode(new byte[] {(byte) 0xff, 1, 2}))
        .hasMessage("MALFORMED_FRAME");
  }
}
