package io.parley.account;

import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody changes about whom they let do what; what is null stays as it is.
 *
 * @param finds "everyone" or "nobody"
 * @param writes "everyone" or "friends"
 * @param seesOnline "everyone", "friends" or "nobody"
 * @param seesRead "everyone" or "nobody"
 */
public record PrivacyChange(
    @Nullable String finds,
    @Nullable String writes,
    @Nullable String seesOnline,
    @Nullable String seesRead) {

  /**
   * What was before, changed.
   *
   * @throws ChatException FIELD_INVALID with the name of what has no such choice
   */
  Privacy of(Privacy before) {
    return new Privacy(
        read(finds, before.finds(), Audience.EVERYONE, Audience.NOBODY, "finds"),
        read(writes, before.writes(), Audience.EVERYONE, Audience.FRIENDS, "writes"),
        read(seesOnline, before.seesOnline(), Set.of(Audience.values()), "seesOnline"),
        read(seesRead, before.seesRead(), Audience.EVERYONE, Audience.NOBODY, "seesRead"));
  }

  private static Audience read(
      @Nullable String text, Audience before, Audience one, Audience other, String field) {
    return read(text, before, Set.of(one, other), field);
  }

  private static Audience read(
      @Nullable String text, Audience before, Set<Audience> choices, String field) {
    if (text == null) {
      return before;
    }
    return choices.stream()
        .filter(choice -> choice.name().toLowerCase(Locale.ROOT).equals(text))
        .findFirst()
        .orElseThrow(() -> ChatException.ofField(ErrorCode.FIELD_INVALID, "privacy." + field));
  }
}
