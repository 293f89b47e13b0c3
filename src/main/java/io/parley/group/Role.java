package io.parley.group;

/** What a member may do in a group. Each group has one owner. */
public enum Role {
  OWNER,
  MEMBER
}
