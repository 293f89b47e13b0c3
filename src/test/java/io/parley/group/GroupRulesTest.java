package io.parley.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GroupRulesTest {

  private static final Instant NOW = Instant.ofEpochMilli(1_800_000_000_000L);
  private static final Rules STRICT =
      new Rules(JoinPolicy.INVITATION, Rank.ADMINS, Rank.ADMINS, Rank.ADMINS, true);
  private static final Rules LOOSE =
      new Rules(JoinPolicy.OPEN, Rank.MEMBERS, Rank.MEMBERS, Rank.MEMBERS, false);

  private static Set<Action> allowed(Role role, Rules rules) {
    Set<Action> allowed = new TreeSet<>();
    Stream.of(Action.values())
        .filter(action -> GroupRules.allows(action, role, rules))
        .forEach(allowed::add);
    return allowed;
  }

  private static Standing muted(Role role, Instant until) {
    return new Standing(role, "", until);
  }

  @Test
  void lettingMembersDoEverythingTheyMayBeLet() {
    assertThat(allowed(Role.MEMBER, LOOSE))
        .containsExactlyInAnyOrder(
            Action.READ,
            Action.LEAVE,
            Action.TAKE_NICKNAME,
            Action.WRITE,
            Action.INVITE,
            Action.PIN,
            Action.MENTION_ALL);
  }

  @Test
  void lettingMembersDoAsLittleAsCanBe() {
    assertThat(allowed(Role.MEMBER, STRICT))
        .containsExactlyInAnyOrder(Action.READ, Action.LEAVE, Action.TAKE_NICKNAME);
  }

  @Test
  void lettingAdminsDoAllButWhatIsTheOwners() {
    assertThat(allowed(Role.ADMIN, STRICT))
        .doesNotContain(Action.PROMOTE, Action.TRANSFER, Action.DISSOLVE)
        .hasSize(Action.values().length - 3);
  }

  @ParameterizedTest
  @EnumSource(Action.class)
  void lettingTheOwnerDoEverything(Action action) {
    assertThatCode(() -> GroupRules.check(action, Role.OWNER, STRICT)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "WRITE, ALL_MUTED",
    "MENTION_ALL, MENTION_ALL_DENIED",
    "PIN, ROLE_TOO_LOW",
    "INVITE, ROLE_TOO_LOW",
    "REMOVE, ROLE_TOO_LOW",
    "DISSOLVE, ROLE_TOO_LOW"
  })
  void sayingWhyAMemberMayNot(Action action, ErrorCode why) {
    assertThatThrownBy(() -> GroupRules.check(action, Role.MEMBER, STRICT))
        .isInstanceOfSatisfying(ChatException.class, e -> assertThat(e.code()).isEqualTo(why));
  }

  @ParameterizedTest
  @CsvSource({
    "OWNER, ADMIN, ",
    "OWNER, MEMBER, ",
    "ADMIN, MEMBER, ",
    "OWNER, OWNER, OWNER_STAYS",
    "ADMIN, OWNER, ROLE_TOO_LOW",
    "MEMBER, OWNER, ROLE_TOO_LOW",
    "ADMIN, ADMIN, ROLE_TOO_LOW",
    "MEMBER, ADMIN, ROLE_TOO_LOW",
    "MEMBER, MEMBER, ROLE_TOO_LOW"
  })
  void actingOnThoseBelowOnly(Role role, Role other, @Nullable ErrorCode why) {
    @Nullable ErrorCode refusal = null;
    try {
      GroupRules.checkAbove(role, other);
    } catch (ChatException e) {
      refusal = e.code();
    }
    assertThat(refusal).isEqualTo(why);
  }

  @Test
  void sayingHowLongAMuteLasts() {
    Standing member = muted(Role.MEMBER, NOW.plusSeconds(90));

    assertThatThrownBy(() -> GroupRules.checkMayWrite(member, LOOSE, NOW))
        .isInstanceOfSatisfying(
            ChatException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ErrorCode.MUTED);
              assertThat(e.retryAfterSeconds()).isEqualTo(91);
            });
  }

  @Test
  void sayingNothingOfTheEndOfAMuteThatHasNone() {
    Standing member = muted(Role.MEMBER, NOW.plus(Duration.ofDays(100_000)));

    assertThatThrownBy(() -> GroupRules.checkMayWrite(member, LOOSE, NOW))
        .isInstanceOfSatisfying(
            ChatException.class, e -> assertThat(e.retryAfterSeconds()).isZero());
  }

  @Test
  void lettingWriteAgainWhenAMuteIsOver() {
    assertThatCode(() -> GroupRules.checkMayWrite(muted(Role.MEMBER, NOW), LOOSE, NOW))
        .doesNotThrowAnyException();
  }

  @Test
  void lettingOnlyAdminsWriteWhereAllAreMuted() {
    assertThatCode(() -> GroupRules.checkMayWrite(muted(Role.ADMIN, Instant.EPOCH), STRICT, NOW))
        .doesNotThrowAnyException();
    assertThatThrownBy(
            () -> GroupRules.checkMayWrite(muted(Role.MEMBER, Instant.EPOCH), STRICT, NOW))
        .isInstanceOfSatisfying(
            ChatException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.ALL_MUTED));
  }
}
