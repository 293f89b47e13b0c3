package io.parley.account;

import io.parley.common.AccountId;
import io.parley.common.Shared;

/**
 * An account shows itself otherwise from now on.
 *
 * @param status one of those of {@link Statuses}
 */
public record StatusChosen(AccountId account, String status) implements Shared {

  @Override
  public Object key() {
    return account;
  }
}
