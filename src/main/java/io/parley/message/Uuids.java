package io.parley.message;

import java.nio.ByteBuffer;
import java.util.UUID;

/** A UUID as the 16 bytes of a BINARY(16) column. */
final class Uuids {

  private static final int BYTES = 16;

  private Uuids() {}

  static byte[] toBytes(UUID id) {
    return ByteBuffer.allocate(BYTES)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  static UUID fromBytes(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new UUID(buffer.getLong(), buffer.getLong());
  }
}
