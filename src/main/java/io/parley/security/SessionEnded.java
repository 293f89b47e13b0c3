package io.parley.security;

import io.parley.common.AccountId;
import io.parley.common.SessionId;
import io.parley.common.Shared;

/** A login session ended: by logging out, from another device, or because it expired. */
public record SessionEnded(SessionId id, AccountId accountId) implements Shared {

  @Override
  public Object key() {
    return accountId;
  }
}
