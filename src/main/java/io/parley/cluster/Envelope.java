package io.parley.cluster;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

/** A record on the bus: which node says it, what kind of thing it is, and the thing as JSON. */
record Envelope(NodeId from, String type, byte[] json) {

  byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 + json.length);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeLong(from.value().getMostSignificantBits());
      out.writeLong(from.value().getLeastSignificantBits());
      out.writeUTF(type);
      out.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static Envelope of(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      NodeId from = new NodeId(new UUID(in.readLong(), in.readLong()));
      return new Envelope(from, in.readUTF(), in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("Not a record of this cluster", e);
    }
  }
}
