package io.parley.account;

import io.parley.common.AccountId;
import io.parley.common.Shared;

/**
 * An account changed something that is its own business: privacy, e-mail, language, theme, status.
 */
public record AccountChanged(AccountId id) implements Shared {

  @Override
  public Object key() {
    return id;
  }
}
