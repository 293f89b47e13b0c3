package io.parley.group;

/** Who may do what a group lets its members do, or only those who look after it. */
public enum Rank {
  MEMBERS(Role.MEMBER),
  ADMINS(Role.ADMIN);

  private final Role least;

  Rank(Role least) {
    this.least = least;
  }

  /** The lowest role that may. */
  Role least() {
    return least;
  }
}
