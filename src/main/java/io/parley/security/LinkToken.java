package io.parley.security;

import java.security.SecureRandom;
import java.util.Base64;

/** The secret part of a link by which people invite others. */
public final class LinkToken {

  private static final int BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private LinkToken() {}

  /** 128 random bits in base64url, 22 characters. */
  public static String next() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
