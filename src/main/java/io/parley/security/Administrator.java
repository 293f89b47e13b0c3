package io.parley.security;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** An account that may administer the server. */
@Entity
class Administrator {

  @Id private UUID accountId;

  private Instant since;

  @SuppressWarnings("NullAway.Init")
  protected Administrator() {}

  Administrator(UUID accountId, Instant since) {
    this.accountId = accountId;
    this.since = since;
  }
}
