package io.parley.group;

import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import io.parley.common.Ids;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads whom a request is about. */
final class AccountIds {

  private AccountIds() {}

  /**
   * Each of them once; none when null.
   *
   * @throws ChatException FIELD_INVALID for {@code field} when one is no id
   */
  static Set<AccountId> read(@Nullable List<@Nullable String> texts, String field) {
    Set<AccountId> ids = new LinkedHashSet<>();
    for (String text : texts == null ? List.<String>of() : texts) {
      ids.add(read(text, field));
    }
    return ids;
  }

  private static AccountId read(@Nullable String text, String field) {
    try {
      return new AccountId(Ids.parse(text == null ? "" : text, ErrorCode.FIELD_INVALID));
    } catch (ChatException e) {
      throw ChatException.ofField(ErrorCode.FIELD_INVALID, field);
    }
  }
}
