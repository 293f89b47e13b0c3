package io.parley.message;

/**
 * Somebody's pointer in a conversation, and where it goes.
 *
 * @param with the other one of a pair, or the group
 * @param reached where it is to be; never before where it was
 * @param unread how many messages are unread then
 */
record ReadState(Recipient with, ReadMark reached, int unread, boolean moved) {}
