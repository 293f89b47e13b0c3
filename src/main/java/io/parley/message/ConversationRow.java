package io.parley.message;

import org.jspecify.annotations.Nullable;

/** What the list needs of a conversation, as one query finds it. */
record ConversationRow(
    Conversation conversation, Participant participant, @Nullable Message lastMessage) {}
