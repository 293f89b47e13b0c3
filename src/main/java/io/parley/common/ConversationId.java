package io.parley.common;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * The public id of a conversation. A group's conversation has the group's id; a pair's id is made
 * of the two accounts' ids, so that both sides, and every node, know it without asking.
 */
public record ConversationId(UUID value) {

  /**
   * Reads an id as it stands in a URL or a frame.
   *
   * @throws ChatException with {@code notAnId} when it is no UUID in its 36-character form
   */
  public static ConversationId parse(String text, ErrorCode notAnId) {
    return new ConversationId(Ids.parse(text, notAnId));
  }

  /** The conversation of a group. */
  public static ConversationId of(GroupId group) {
    return new ConversationId(group.value());
  }

  /** The conversation of two people, whichever is named first: a UUID version 8 (RFC 9562, 5.8). */
  public static ConversationId of(AccountId one, AccountId other) {
    boolean inOrder = one.value().compareTo(other.value()) <= 0;
    UUID low = inOrder ? one.value() : other.value();
    UUID high = inOrder ? other.value() : one.value();
    ByteBuffer pair = ByteBuffer.allocate(32);
    pair.putLong(low.getMostSignificantBits()).putLong(low.getLeastSignificantBits());
    pair.putLong(high.getMostSignificantBits()).putLong(high.getLeastSignificantBits());
    ByteBuffer hash = ByteBuffer.wrap(sha256(pair.array()));
    long most = (hash.getLong() & ~0xF000L) | 0x8000L;
    long least = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new ConversationId(new UUID(most, least));
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
