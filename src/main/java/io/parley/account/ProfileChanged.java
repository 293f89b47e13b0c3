package io.parley.account;

import io.parley.common.Shared;

/** An account calls itself otherwise from now on. */
public record ProfileChanged(Profile profile) implements Shared {

  @Override
  public Object key() {
    return profile.id();
  }
}
