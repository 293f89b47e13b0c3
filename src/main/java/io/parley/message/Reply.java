package io.parley.message;

import io.parley.common.ChatException;

/** What becomes of a message that was handed over; called once, on a lane's thread. */
public interface Reply {

  /** It is committed, now or, when this was a retry, before. */
  void accepted(StoredMessage message);

  /** Nothing of it was kept. */
  void refused(ChatException reason);
}
