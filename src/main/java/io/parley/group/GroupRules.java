package io.parley.group;

import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import java.time.Duration;
import java.time.Instant;

/**
 * Who may do what in a group: the one table, whoever asks, be it REST, the socket or the console.
 * Whoever is no member may do nothing at all.
 */
final class GroupRules {

  /** Beyond this, a mute has no end that is worth waiting for. */
  private static final Duration LONGEST_WAIT = Duration.ofDays(3650);

  private GroupRules() {}

  /** The lowest role that may. */
  private static Role least(Action action, Rules rules) {
    return switch (action) {
      case READ, LEAVE, TAKE_NICKNAME -> Role.MEMBER;
      case WRITE -> rules.allMuted() ? Role.ADMIN : Role.MEMBER;
      case INVITE -> rules.whoInvites().least();
      case PIN -> rules.whoPins().least();
      case MENTION_ALL -> rules.whoMentionsAll().least();
      case RENAME,
          CHANGE_PICTURE,
          WRITE_NOTICE,
          CHANGE_RULES,
          LET_IN,
          MANAGE_LINKS,
          REMOVE,
          BAN,
          MUTE,
          MUTE_ALL ->
          Role.ADMIN;
      case PROMOTE, TRANSFER, DISSOLVE -> Role.OWNER;
    };
  }

  static boolean allows(Action action, Role role, Rules rules) {
    return role.isAtLeast(least(action, rules));
  }

  /**
   * Refuses who may not.
   *
   * @throws ChatException ROLE_TOO_LOW; MENTION_ALL_DENIED and ALL_MUTED where that is why
   */
  static void check(Action action, Role role, Rules rules) {
    if (!allows(action, role, rules)) {
      throw new ChatException(
          switch (action) {
            case WRITE -> ErrorCode.ALL_MUTED;
            case MENTION_ALL -> ErrorCode.MENTION_ALL_DENIED;
            default -> ErrorCode.ROLE_TOO_LOW;
          });
    }
  }

  /**
   * Refuses what would be done to somebody of the same role or above. Not even the owner can be
   * less than the owner, or be without a voice.
   *
   * @throws ChatException OWNER_STAYS to the owner, ROLE_TOO_LOW to others
   */
  static void checkAbove(Role role, Role other) {
    if (!role.isAbove(other)) {
      throw new ChatException(role == Role.OWNER ? ErrorCode.OWNER_STAYS : ErrorCode.ROLE_TOO_LOW);
    }
  }

  /**
   * Refuses a message of one who is muted, or where all are.
   *
   * @throws ChatException MUTED, with the seconds it still lasts where it has an end; ALL_MUTED
   */
  static void checkMayWrite(Standing member, Rules rules, Instant now) {
    if (member.mutedUntil().isAfter(now)) {
      Duration rest = Duration.between(now, member.mutedUntil());
      throw rest.compareTo(LONGEST_WAIT) > 0
          ? new ChatException(ErrorCode.MUTED)
          : ChatException.retryAfter(ErrorCode.MUTED, Math.toIntExact(rest.toSeconds() + 1));
    }
    check(Action.WRITE, member.role(), rules);
  }
}
