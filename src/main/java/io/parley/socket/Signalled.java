package io.parley.socket;

import io.parley.common.AccountId;
import io.parley.common.Shared;

/** Somebody sent somebody a WebRTC signal, which is passed on as it is. */
record Signalled(AccountId from, AccountId to, int messageType, int contentType, String content)
    implements Shared {

  @Override
  public Object key() {
    return from;
  }
}
