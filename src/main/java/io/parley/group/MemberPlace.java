package io.parley.group;

import io.parley.common.PageRequest;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place in the list of a group's members, which is in the order in which they joined. */
record MemberPlace(Instant joinedAt, UUID account) {

  static MemberPlace of(Membership membership) {
    return new MemberPlace(membership.joinedAt(), membership.account().value());
  }

  /**
   * Reads a place as {@link #toString} writes it; null is the start.
   *
   * @throws io.parley.common.ChatException FIELD_INVALID for the cursor
   */
  static @Nullable MemberPlace parse(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String[] parts = text.split(" ", 2);
    try {
      return new MemberPlace(
          Instant.ofEpochMilli(Long.parseLong(parts[0])), UUID.fromString(parts[parts.length - 1]));
    } catch (IllegalArgumentException e) {
      throw PageRequest.badCursor();
    }
  }

  @Override
  public String toString() {
    return joinedAt.toEpochMilli() + " " + account;
  }
}
