package io.parley.account;

/**
 * What an account lets others do.
 *
 * @param finds who finds it by name: everyone or nobody
 * @param writes who may write to it: everyone or friends
 * @param seesOnline who sees whether it is online, and when it was
 * @param seesRead who sees that it has read: everyone or nobody
 */
public record Privacy(Audience finds, Audience writes, Audience seesOnline, Audience seesRead) {

  /** What a new account begins with. */
  public static final Privacy INITIAL =
      new Privacy(Audience.EVERYONE, Audience.FRIENDS, Audience.FRIENDS, Audience.EVERYONE);

  /** What a deleted account ends with. */
  static final Privacy CLOSED =
      new Privacy(Audience.NOBODY, Audience.FRIENDS, Audience.NOBODY, Audience.NOBODY);
}
