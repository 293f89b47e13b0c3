package io.parley.security;

import io.parley.settings.BadSettingException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A network of IP addresses: those that begin with the same bits. */
record Network(byte[] address, int bits) {

  /** Never a name, which would be looked up. */
  private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

  /** Reads 10.0.0.0/8, or one address; {@code key} is named when it is neither. */
  static Network parse(String text, String key) {
    String[] parts = text.split("/", 2);
    byte[] address = bytes(parts[0]);
    int bits = address == null ? 0 : address.length * Byte.SIZE;
    try {
      int given = parts.length == 1 ? bits : Integer.parseInt(parts[1]);
      if (address != null && given >= 0 && given <= bits) {
        return new Network(address, given);
      }
    } catch (NumberFormatException e) {
      throw refusal(text, key, e);
    }
    throw refusal(text, key, null);
  }

  private static BadSettingException refusal(String text, String key, @Nullable Throwable cause) {
    return new BadSettingException(
        key + " cannot be used: " + text + " is no IP address and no network.", cause);
  }

  boolean contains(String text) {
    byte[] other = bytes(text);
    if (other == null || other.length != address.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit % Byte.SIZE);
      if (((address[bit / Byte.SIZE] ^ other[bit / Byte.SIZE]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }

  private static byte @Nullable [] bytes(String text) {
    if (!LITERAL.matcher(text).matches()) {
      return null;
    }
    try {
      return InetAddress.getByName(text).getAddress();
    } catch (UnknownHostException e) {
      return null;
    }
  }
}
