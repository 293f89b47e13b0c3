package io.parley.message;

import org.jspecify.annotations.Nullable;

/**
 * With whom somebody opens a conversation.
 *
 * @param with an account's id
 */
public record NewConversation(@Nullable String with) {}
