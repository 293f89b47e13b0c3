package io.parley.security;

import io.parley.common.AccountId;
import io.parley.common.SessionId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A login session as it is kept. It is begun by a log-in, moves its expiry on as it is used, and is
 * deleted when it is ended or some time after it expired.
 */
@Entity
@Table(name = "login_session")
class StoredSession {

  @Id private UUID id;

  @Column(length = 32)
  @JdbcTypeCode(SqlTypes.BINARY)
  private byte[] tokenHash;

  private UUID accountId;

  private String device;
  private String address;

  private Instant createdAt;

  private Instant lastSeenAt;

  private Instant expiresAt;

  @SuppressWarnings("NullAway.Init")
  protected StoredSession() {}

  StoredSession(
      byte[] tokenHash, AccountId accountId, Device device, Instant now, Instant expiresAt) {
    this.id = SessionId.next().value();
    this.tokenHash = tokenHash.clone();
    this.accountId = accountId.value();
    this.device = device.name();
    this.address = device.address();
    this.createdAt = now;
    this.lastSeenAt = now;
    this.expiresAt = expiresAt;
  }

  UUID accountId() {
    return accountId;
  }

  LoginSession toLoginSession(boolean administrator) {
    return new LoginSession(
        new SessionId(id),
        new AccountId(accountId),
        administrator,
        new Device(device, address),
        createdAt,
        lastSeenAt,
        expiresAt);
  }
}
