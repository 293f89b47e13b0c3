package io.parley.group;

/** How somebody comes into a group who was not invited and has no link. */
public enum JoinPolicy {
  /** By joining. */
  OPEN,
  /** By asking; the owner or an admin lets them in. */
  APPROVAL,
  /** Not at all. */
  INVITATION
}
