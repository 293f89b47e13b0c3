package io.parley.message;

/** A message was committed. Fired once a message, in the order of its conversation. */
public record MessageSent(StoredMessage message, Recipient to) {}
