package io.parley.message;

import io.parley.common.ChatException;

/** What became of a draft. */
sealed interface Outcome {

  /** It is in the history; {@code fresh} unless the draft was a retry. */
  record Written(StoredMessage message, boolean fresh) implements Outcome {}

  /** Nothing of it was kept. */
  record Refused(ChatException reason) implements Outcome {}
}
