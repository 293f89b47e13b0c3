package io.parley.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupEditTest {

  private static GroupEdit joins(@Nullable String policy) {
    return new GroupEdit(null, policy, null, null, null, null);
  }

  @Test
  void leavesWhatItDoesNotName() {
    assertThat(joins(null).of(Rules.INITIAL)).isEqualTo(Rules.INITIAL);
    assertThat(joins(null).changesRules()).isFalse();
  }

  @Test
  void changesWhatItNames() {
    GroupEdit edit = new GroupEdit("Name", "approval", "admins", "members", "members", true);

    assertThat(edit.of(Rules.INITIAL))
        .isEqualTo(new Rules(JoinPolicy.APPROVAL, Rank.ADMINS, Rank.MEMBERS, Rank.MEMBERS, true));
    assertThat(edit.changesRules()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "OPEN", "Open", "closed", " open"})
  void refusesAChoiceThatIsNone(String policy) {
    assertThatThrownBy(() -> joins(policy).of(Rules.INITIAL))
        .isInstanceOfSatisfying(
            ChatException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ErrorCode.FIELD_INVALID);
              assertThat(e.field()).isEqualTo("joinPolicy");
            });
  }
}
