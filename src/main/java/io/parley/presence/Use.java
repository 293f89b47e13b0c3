package io.parley.presence;

/** Whether an account has devices on a node, and uses one of them. */
enum Use {
  IN_USE,
  LEFT_ALONE,
  NONE
}
