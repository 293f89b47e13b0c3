package io.parley.friend;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody changes about a friend; what is null stays as it is. Only they see it.
 *
 * @param remark what they call the friend, at most 64 characters; "" for the display name
 * @param labels at most 20 of at most 32 characters, in place of those before
 */
public record FriendEdit(@Nullable String remark, @Nullable List<@Nullable String> labels) {}
