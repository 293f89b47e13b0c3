package io.parley.account;

import io.parley.common.AccountId;
import io.parley.common.Shared;

/** An account lets others see or do more, or less, than before. */
public record PrivacyChanged(AccountId account) implements Shared {

  @Override
  public Object key() {
    return account;
  }
}
