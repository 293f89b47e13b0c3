package io.parley.presence;

import io.parley.common.AccountId;
import java.util.UUID;

/**
 * Something that says that an account is here: an open connection, or another node that has one.
 *
 * @param elsewhere it is another node
 */
public record OpenDevice(AccountId account, UUID id, boolean elsewhere) {

  /** An open connection. */
  public OpenDevice(AccountId account, UUID id) {
    this(account, id, false);
  }
}
