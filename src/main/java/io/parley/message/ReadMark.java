package io.parley.message;

/**
 * How far somebody has read a conversation.
 *
 * @param counted how many of the messages up to there count as unread before they are read
 */
record ReadMark(long seq, long counted) {}
