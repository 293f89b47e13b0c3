package io.parley.group;

import io.parley.common.PageRequest;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in the list of a group's members: the owner comes first, then the admins, then the
 * others, each in the order in which they joined.
 */
record MemberPlace(Role role, Instant joinedAt, UUID account) {

  private static final int PARTS = 3;

  static MemberPlace of(Membership membership) {
    return new MemberPlace(membership.role(), membership.joinedAt(), membership.account().value());
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
    String[] parts = text.split(" ", PARTS);
    if (parts.length < PARTS) {
      throw PageRequest.badCursor();
    }
    try {
      return new MemberPlace(
          Role.valueOf(parts[0]),
          Instant.ofEpochMilli(Long.parseLong(parts[1])),
          UUID.fromString(parts[2]));
    } catch (IllegalArgumentException e) {
      throw PageRequest.badCursor();
    }
  }

  @Override
  public String toString() {
    return role + " " + joinedAt.toEpochMilli() + " " + account;
  }
}
