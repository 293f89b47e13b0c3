package io.parley.friend;

/** What comes of asking: a request that waits, or, when the other had asked already, a friend. */
public sealed interface RequestAnswer permits FriendRequest, Friend {}
