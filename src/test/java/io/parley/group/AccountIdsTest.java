package io.parley.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccountIdsTest {

  @Test
  void readsEachOnceAndInOrder() {
    AccountId one = AccountId.next();
    AccountId other = AccountId.next();

    assertThat(AccountIds.read(List.of("" + one, "" + other, "" + one), "accounts"))
        .containsExactly(one, other);
    assertThat(AccountIds.read(null, "accounts")).isEmpty();
  }

  @Test
  void refusesWhatIsNoId() {
    refuses(List.of(AccountId.next().toString(), "nonsense"));
    refuses(Collections.singletonList(null));
  }

  private static void refuses(List<@Nullable String> texts) {
    assertThatThrownBy(() -> AccountIds.read(texts, "accounts"))
        .isInstanceOfSatisfying(
            ChatException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ErrorCode.FIELD_INVALID);
              assertThat(e.field()).isEqualTo("accounts");
            });
  }
}
