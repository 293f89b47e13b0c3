package io.parley.account;

/** To whom something of an account is open. */
public enum Audience {
  EVERYONE,
  FRIENDS,
  NOBODY
}
