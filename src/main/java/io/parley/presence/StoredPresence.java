package io.parley.presence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** When an account was last seen, as it is read; {@link PresenceTable} writes many at once. */
@Entity
@Table(name = "presence")
class StoredPresence {

  @Id private UUID accountId;

  /** Milliseconds since 1970, 0 for never. */
  private long lastSeenAt;

  @SuppressWarnings("NullAway.Init")
  protected StoredPresence() {}

  UUID accountId() {
    return accountId;
  }

  long lastSeenAt() {
    return lastSeenAt;
  }
}
