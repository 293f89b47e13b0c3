package io.parley.security;

import io.parley.common.AccountId;
import io.parley.common.SessionId;
import io.parley.common.Shared;

/** Somebody logged in. */
public record SessionBegun(SessionId id, AccountId accountId) implements Shared {

  @Override
  public Object key() {
    return accountId;
  }
}
