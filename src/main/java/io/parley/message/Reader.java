package io.parley.message;

import io.parley.common.AccountId;
import io.parley.common.ConversationId;
import java.util.Comparator;

/** Somebody's place in a conversation, in the order in which places are locked. */
record Reader(AccountId account, ConversationId conversation) implements Comparable<Reader> {

  private static final Comparator<Reader> ORDER =
      Comparator.comparing((Reader reader) -> reader.account().value())
          .thenComparing(reader -> reader.conversation().value());

  @Override
  public int compareTo(Reader other) {
    return ORDER.compare(this, other);
  }
}
