package io.parley.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What is left of a deleted account's name, so that nobody takes it and is taken for the one who
 * had it: its hash, which only says whether a name is the same.
 */
final class Tombstone {

  /** No name has a colon. */
  private static final String PREFIX = "deleted:";

  private Tombstone() {}

  /** What stands in the place of this name's key. */
  static String of(String nameKey) {
    try {
      byte[] name = nameKey.getBytes(StandardCharsets.UTF_8);
      return PREFIX + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(name));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
