package io.parley.group;

/** What somebody may want to do in a group; {@link GroupRules} says who may. */
enum Action {
  READ,
  LEAVE,
  TAKE_NICKNAME,
  WRITE,
  INVITE,
  PIN,
  MENTION_ALL,
  RENAME,
  CHANGE_PICTURE,
  WRITE_NOTICE,
  CHANGE_RULES,
  LET_IN,
  MANAGE_LINKS,
  REMOVE,
  BAN,
  MUTE,
  MUTE_ALL,
  PROMOTE,
  TRANSFER,
  DISSOLVE
}
