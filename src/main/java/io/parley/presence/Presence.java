package io.parley.presence;

import io.parley.common.AccountId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How somebody is seen.
 *
 * @param lastSeenAt of one who is offline, in milliseconds since 1970-01-01T00:00:00Z; 0: never, or
 *     not told
 */
@Schema
public record Presence(AccountId accountId, Status status, long lastSeenAt) {

  static Presence offline(AccountId account, long lastSeenAt) {
    return new Presence(account, Status.OFFLINE, lastSeenAt);
  }

  /** What those see who may not know. */
  public static Presence untold(AccountId account) {
    return offline(account, 0);
  }
}
