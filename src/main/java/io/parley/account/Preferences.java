package io.parley.account;

import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import jakarta.persistence.Embeddable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the owner of an account sees on every device, and nobody else.
 *
 * @param email "" for none
 * @param language "en", "zh", or "" to follow the device
 * @param theme "light", "dark", or "" to follow the device
 */
@Embeddable
record Preferences(String email, String language, String theme) {

  /** What a new account begins with. */
  static final Preferences INITIAL = new Preferences("", "", "");

  private static final Set<String> LANGUAGES = Set.of("", "en", "zh");
  private static final Set<String> THEMES = Set.of("", "light", "dark");

  /**
   * These, changed.
   *
   * @throws ChatException EMAIL_INVALID, FIELD_INVALID with the field's name
   */
  Preferences with(MeChange change) {
    return new Preferences(
        change.email() == null ? email : EmailAddresses.check(change.email(), "email"),
        oneOf(LANGUAGES, change.language(), language, "language"),
        oneOf(THEMES, change.theme(), theme, "theme"));
  }

  private static String oneOf(
      Set<String> choices, @Nullable String chosen, String before, String field) {
    if (chosen == null) {
      return before;
    }
    if (!choices.contains(chosen)) {
      throw ChatException.ofField(ErrorCode.FIELD_INVALID, field);
    }
    return chosen;
  }
}
