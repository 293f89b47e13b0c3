package io.parley.group;

/** What somebody is in a group, the highest first. Each group has one owner. */
public enum Role {
  OWNER,
  ADMIN,
  MEMBER;

  boolean isAtLeast(Role other) {
    return compareTo(other) <= 0;
  }

  boolean isAbove(Role other) {
    return compareTo(other) < 0;
  }
}
