package io.parley.common;

/**
 * Every failure a caller can meet: one number and one name, the same in a problem+json answer and
 * in an error frame. Thousands tell the area: 1 any request, 2 accounts, 3 friends, 4 groups, 5
 * messages, 6 the socket. A number, once given, is never given another meaning.
 */
public enum ErrorCode {
  INTERNAL(1000, 500),
  MALFORMED_REQUEST(1001, 400),
  FIELD_REQUIRED(1002, 422),
  FIELD_TOO_LONG(1003, 422),
  FIELD_INVALID(1004, 422),
  TOO_LARGE(1005, 413),
  NOT_FOUND(1006, 404),
  METHOD_NOT_ALLOWED(1007, 405),
  UNSUPPORTED_MEDIA_TYPE(1008, 415),
  NOT_ACCEPTABLE(1009, 406),
  RATE_LIMITED(1010, 429),
  FORBIDDEN(1011, 403),
  CROSS_SITE(1012, 403),
  CONFLICT(1013, 409),
  UNAVAILABLE(1014, 503),
  NOT_LOGGED_IN(2001, 401),
  WRONG_CREDENTIALS(2002, 401),
  LOGIN_BACKOFF(2003, 429),
  NAME_TAKEN(2004, 409),
  NAME_INVALID(2005, 422),
  DISPLAY_NAME_INVALID(2006, 422),
  PASSWORD_TOO_SHORT(2007, 422),
  PASSWORD_TOO_LONG(2008, 422),
  PASSWORD_TOO_COMMON(2009, 422),
  PASSWORD_LIKE_NAME(2010, 422),
  ACCOUNT_NOT_FOUND(2011, 404),
  SETUP_TOKEN_INVALID(2012, 403),
  SESSION_NOT_FOUND(2013, 404),
  WRONG_PASSWORD(2014, 403),
  SELF_FRIEND(3001, 422),
  ALREADY_FRIENDS(3002, 409),
  REQUEST_PENDING(3003, 409),
  REQUEST_NOT_FOUND(3004, 404),
  NOT_FRIENDS(3005, 403),
  GROUP_NOT_FOUND(4001, 404),
  NOT_A_MEMBER(4002, 403),
  GROUP_NAME_INVALID(4003, 422),
  GROUP_FULL(4004, 409),
  MESSAGE_EMPTY(5001, 422),
  MESSAGE_TOO_LONG(5002, 422),
  CONVERSATION_NOT_FOUND(5003, 404),
  UNKNOWN_RECIPIENT(5004, 404),
  CLIENT_ID_INVALID(5005, 422),
  CONTENT_TYPE_UNSUPPORTED(5006, 422),
  MALFORMED_FRAME(6001, 400),
  TEXT_FRAME(6002, 400),
  UNKNOWN_TYPE(6003, 422),
  FRAME_TOO_LARGE(6004, 413);

  private final int number;
  private final int httpStatus;

  ErrorCode(int number, int httpStatus) {
    this.number = number;
    this.httpStatus = httpStatus;
  }

  /** The number that travels in frames and answers, 1000 to 6999. */
  public int number() {
    return number;
  }

  /** The HTTP status (RFC 9110) of an answer with this code. */
  public int httpStatus() {
    return httpStatus;
  }
}
