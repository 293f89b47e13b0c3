package io.parley.protocol;

/**
 * Why the server closes a socket (RFC 6455, 7.4.2). 4000 to 4499 say "come back", with a jittered
 * back-off; 4500 to 4999 say "stay away" until a person does something.
 */
public enum CloseCode {
  /** The server is stopping; another, or this one again, will take the connection. */
  SHUTTING_DOWN(4000),
  /** The client read too slowly; what it missed is in the history. */
  TOO_SLOW(4001),
  /** Nothing was heard of the client for too long. */
  IDLE(4002),
  /** The login session was ended: logged out, or revoked. */
  SESSION_ENDED(4500),
  /** Too many frames could not be understood. */
  TOO_MANY_BAD_FRAMES(4501),
  /** The account has too many connections open. */
  TOO_MANY_CONNECTIONS(4502);

  private final int number;

  CloseCode(int number) {
    this.number = number;
  }

  /** The number in the close frame, 4000 to 4999. */
  public int number() {
    return number;
  }
}
