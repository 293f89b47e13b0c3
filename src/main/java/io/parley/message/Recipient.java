package io.parley.message;

import io.parley.common.AccountId;
import io.parley.common.ConversationId;
import io.parley.common.GroupId;

/** Whom a message is for. */
public sealed interface Recipient {

  /** The other one of a pair. */
  record Person(AccountId id) implements Recipient {
    @Override
    public ConversationId conversation(AccountId sender) {
      return ConversationId.of(sender, id);
    }
  }

  /** The members of a group. */
  record Members(GroupId id) implements Recipient {
    @Override
    public ConversationId conversation(AccountId sender) {
      return ConversationId.of(id);
    }
  }

  /** The conversation that a message of this sender to this recipient stands in. */
  ConversationId conversation(AccountId sender);
}
