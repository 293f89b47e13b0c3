package io.parley.friend;

/** What somebody is to the one who looks. */
public enum Relation {
  NONE,
  SELF,
  FRIEND,
  /** They asked to be friends, and wait for an answer. */
  INCOMING,
  /** They were asked, and have not answered yet. */
  OUTGOING
}
