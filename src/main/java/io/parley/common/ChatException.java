package io.parley.common;

import org.jspecify.annotations.Nullable;

/**
 * An expected failure. It travels as this one exception and is translated once at each edge: to
 * problem+json in {@code rest}, to an error frame in {@code socket}.
 */
public class ChatException extends RuntimeException {

  private final ErrorCode code;
  private final @Nullable String field;
  private final int retryAfterSeconds;

  public ChatException(ErrorCode code) {
    this(code, null, 0, null);
  }

  public ChatException(ErrorCode code, Throwable cause) {
    this(code, null, 0, cause);
  }

  private ChatException(
      ErrorCode code, @Nullable String field, int retryAfterSeconds, @Nullable Throwable cause) {
    super(code.name(), cause);
    this.code = code;
    this.field = field;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** A failure that one field of the request is to blame for. */
  public static ChatException ofField(ErrorCode code, String field) {
    return new ChatException(code, field, 0, null);
  }

  /** A failure that the same request may get over after that many seconds, at least 1. */
  public static ChatException retryAfter(ErrorCode code, int seconds) {
    return new ChatException(code, null, Math.max(1, seconds), null);
  }

  public ErrorCode code() {
    return code;
  }

  /** The name of the field to blame, as in the request; null when there is no single one. */
  public @Nullable String field() {
    return field;
  }

  /** When to try again, in seconds; 0 when trying again is of no use. */
  public int retryAfterSeconds() {
    return retryAfterSeconds;
  }
}
