package io.parley.security;

import io.parley.common.AccountId;
import io.parley.common.Shared;

/** An account was made administrator. */
public record AdministratorMade(AccountId accountId) implements Shared {

  @Override
  public Object key() {
    return accountId;
  }
}
