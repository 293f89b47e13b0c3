package io.parley.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.it.Cast.Role;
import io.parley.it.harness.People;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what in a group, over REST and over the socket: every role, every deed. */
class RoleTableIT {

  /** The words of the table. */
  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("ok", RoleScene.DONE),
          Map.entry("asks", RoleScene.ASKED),
          Map.entry("low", "ROLE_TOO_LOW"),
          Map.entry("out", "NOT_A_MEMBER"),
          Map.entry("muted", "MUTED"),
          Map.entry("quiet", "ALL_MUTED"),
          Map.entry("denied", "MENTION_ALL_DENIED"),
          Map.entry("banned", "BANNED"),
          Map.entry("closed", "JOIN_CLOSED"),
          Map.entry("friend", "NOT_FRIENDS"),
          Map.entry("none", "JOIN_REQUEST_NOT_FOUND"),
          Map.entry("stays", "OWNER_STAYS"));

  @RegisterExtension final People people = People.ofSharedServer();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          #                        | owner  | admin  | member | muted  | blocked | stranger | banned
          READ_GROUP               | ok     | ok     | ok     | ok     | ok      | out      | out
          READ_MEMBERS             | ok     | ok     | ok     | ok     | ok      | out      | out
          READ_READERS_OF_NOTICE   | ok     | ok     | ok     | ok     | ok      | out      | out
          READ_CONVERSATION        | ok     | ok     | ok     | ok     | ok      | out      | out
          READ_HISTORY             | ok     | ok     | ok     | ok     | ok      | out      | out
          READ_PINS                | ok     | ok     | ok     | ok     | ok      | out      | out
          MARK_NOTICE_READ         | ok     | ok     | ok     | ok     | ok      | out      | out
          SEND                     | ok     | ok     | ok     | muted  | ok      | out      | out
          SEND_WHERE_ALL_ARE_MUTED | ok     | ok     | quiet  | muted  | quiet   | out      | out
          MENTION_ALL              | ok     | ok     | denied | muted  | denied  | out      | out
          MENTION_ALL_WHERE_ALL_MAY| ok     | ok     | ok     | muted  | ok      | out      | out
          TYPE                     | ok     | ok     | ok     | muted  | ok      | out      | out
          TYPE_WHERE_ALL_ARE_MUTED | ok     | ok     | quiet  | muted  | quiet   | out      | out
          PIN                      | ok     | ok     | low    | low    | low     | out      | out
          PIN_WHERE_ALL_MAY        | ok     | ok     | ok     | ok     | ok      | out      | out
          UNPIN                    | ok     | ok     | low    | low    | low     | out      | out
          TAKE_NICKNAME            | ok     | ok     | ok     | ok     | ok      | out      | out
          RENAME                   | ok     | ok     | low    | low    | low     | out      | out
          CHANGE_PICTURE           | ok     | ok     | low    | low    | low     | out      | out
          REMOVE_PICTURE           | ok     | ok     | low    | low    | low     | out      | out
          WRITE_NOTICE             | ok     | ok     | low    | low    | low     | out      | out
          CHANGE_WHO_JOINS         | ok     | ok     | low    | low    | low     | out      | out
          CHANGE_WHO_INVITES       | ok     | ok     | low    | low    | low     | out      | out
          CHANGE_WHO_PINS          | ok     | ok     | low    | low    | low     | out      | out
          CHANGE_WHO_MENTIONS_ALL  | ok     | ok     | low    | low    | low     | out      | out
          MUTE_ALL                 | ok     | ok     | low    | low    | low     | out      | out
          INVITE                   | ok     | ok     | ok     | ok     | ok      | out      | out
          INVITE_WHERE_ADMINS_MAY  | ok     | ok     | low    | low    | low     | out      | out
          INVITE_NO_FRIEND         | friend | friend | friend | friend | friend  | out      | out
          INVITE_ONE_BANNED        | banned | banned | banned | banned | banned  | out      | out
          JOIN                     | ok     | ok     | ok     | ok     | ok      | ok       | banned
          JOIN_WITH_APPROVAL       | ok     | ok     | ok     | ok     | ok      | asks     | banned
          JOIN_BY_INVITATION_ONLY  | ok     | ok     | ok     | ok     | ok      | closed   | banned
          READ_JOIN_REQUESTS       | ok     | ok     | low    | low    | low     | out      | out
          LET_IN                   | ok     | ok     | low    | low    | low     | out      | out
          DECLINE                  | ok     | ok     | low    | low    | low     | out      | out
          WITHDRAW_WITHOUT_REQUEST | none   | none   | none   | none   | none    | none     | none
          READ_LINKS               | ok     | ok     | low    | low    | low     | out      | out
          MAKE_LINK                | ok     | ok     | low    | low    | low     | out      | out
          REVOKE_LINK              | ok     | ok     | low    | low    | low     | out      | out
          SEE_LINKED_GROUP         | ok     | ok     | ok     | ok     | ok      | ok       | ok
          USE_LINK                 | ok     | ok     | ok     | ok     | ok      | ok       | banned
          REMOVE_MEMBER            | ok     | ok     | low    | low    | low     | out      | out
          REMOVE_ADMIN             | ok     | low    | low    | low    | low     | out      | out
          REMOVE_OWNER             | stays  | low    | low    | low    | low     | out      | out
          READ_BANS                | ok     | ok     | low    | low    | low     | out      | out
          BAN_MEMBER               | ok     | ok     | low    | low    | low     | out      | out
          BAN_ADMIN                | ok     | low    | low    | low    | low     | out      | out
          BAN_OWNER                | stays  | low    | low    | low    | low     | out      | out
          BAN_OUTSIDER             | ok     | ok     | low    | low    | low     | out      | out
          UNBAN                    | ok     | ok     | low    | low    | low     | out      | out
          MUTE_MEMBER              | ok     | ok     | low    | low    | low     | out      | out
          MUTE_ADMIN               | ok     | low    | low    | low    | low     | out      | out
          MUTE_OWNER               | stays  | low    | low    | low    | low     | out      | out
          UNMUTE                   | ok     | ok     | low    | low    | low     | out      | out
          MAKE_ADMIN               | ok     | low    | low    | low    | low     | out      | out
          MAKE_MEMBER              | ok     | low    | low    | low    | low     | out      | out
          MAKE_OWNER_A_MEMBER      | stays  | low    | low    | low    | low     | out      | out
          TRANSFER                 | ok     | low    | low    | low    | low     | out      | out
          DISSOLVE                 | ok     | low    | low    | low    | low     | out      | out
          LEAVE                    | ok     | ok     | ok     | ok     | ok      | out      | out
          """)
  void isForThese(Deed deed, ArgumentsAccessor row) {
    Map<Role, String> expected = new EnumMap<>(Role.class);
    Map<Role, String> outcomes = new EnumMap<>(Role.class);
    RoleScene scene = new RoleScene(Cast.shared(people));
    for (Role role : Role.values()) {
      expected.put(role, CODES.get(row.getString(role.ordinal() + 1)));
      String outcome = deed.tryIn(scene, role);
      outcomes.put(role, outcome);
      if (outcome.equals(RoleScene.DONE)) {
        scene = scene.another();
      }
    }

    assertThat(outcomes).isEqualTo(expected);
  }
}
