package io.parley.protocol;

import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.InvalidProtocolBufferException;
import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;

/** Turns messages into the bytes of a frame, and back. */
public final class Frames {

  /** The subprotocol of a client that knows more than the original eleven fields. */
  public static final String SUBPROTOCOL = "parley.v1";

  /** How many messages one frame carries at most. */
  public static final int MAX_PACKED = 16;

  /** The type of a keep-alive, spelt as the first clients spelt it. */
  public static final String HEARTBEAT = "heatbeat";

  /** The type of a signal that is passed on and not stored. */
  public static final String WEBRTC = "webrtc";

  private Frames() {}

  /**
   * Reads a frame.
   *
   * @throws ChatException MALFORMED_FRAME when the bytes are no message
   */
  public static Wire.Message decode(byte[] frame) {
    try {
      return Wire.Message.parseFrom(frame);
    } catch (InvalidProtocolBufferException e) {
      throw new ChatException(ErrorCode.MALFORMED_FRAME, e);
    }
  }

  /** The bytes of one message. */
  public static byte[] encode(Wire.Message message) {
    return message.toByteArray();
  }

  /** One frame that carries these encoded messages, in this order. */
  public static ByteBuffer pack(List<byte[]> messages) {
    if (messages.size() == 1) {
      return ByteBuffer.wrap(messages.get(0));
    }
    int size = 0;
    for (byte[] message : messages) {
      size += CodedOutputStream.computeByteArraySize(Wire.Message.PACKED_FIELD_NUMBER, message);
    }
    byte[] frame = new byte[size];
    CodedOutputStream out = CodedOutputStream.newInstance(frame);
    try {
      for (byte[] message : messages) {
        out.writeByteArray(Wire.Message.PACKED_FIELD_NUMBER, message);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("An array of the computed size was too small", e);
    }
    return ByteBuffer.wrap(frame);
  }

  /** The same message as a client sees it that knows the original eleven fields only. */
  public static Wire.Message original(Wire.Message message) {
    return message.toBuilder()
        .clearId()
        .clearClientId()
        .clearSeq()
        .clearSentAt()
        .clearConversationId()
        .clearNickname()
        .clearControl()
        .build();
  }
}
