package io.parley.account;

import io.parley.common.AccountId;

/**
 * What the owner of an account sees of it.
 *
 * @param email "" for none
 * @param language "en", "zh", or "" to follow the device
 * @param theme "light", "dark", or "" to follow the device
 * @param status "online", "away" or "dnd", as chosen
 */
public record Me(
    AccountId id,
    String name,
    String displayName,
    String avatar,
    String signature,
    boolean deleted,
    boolean administrator,
    String email,
    String language,
    String theme,
    String status,
    Privacy privacy) {

  static Me of(Account account, String status, boolean administrator) {
    Profile profile = account.profile();
    Preferences preferences = account.preferences();
    return new Me(
        profile.id(),
        profile.name(),
        profile.displayName(),
        profile.avatar(),
        profile.signature(),
        profile.deleted(),
        administrator,
        preferences.email(),
        preferences.language(),
        preferences.theme(),
        status,
        account.privacy());
  }
}
