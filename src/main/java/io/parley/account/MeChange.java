package io.parley.account;

import org.jspecify.annotations.Nullable;

/**
 * What somebody changes about themselves; what is null stays as it is.
 *
 * @param displayName 1 to 64 characters
 * @param signature at most 140 characters, "" for none
 * @param email an address, "" for none
 * @param language "en", "zh", or "" to follow the device
 * @param theme "light", "dark", or "" to follow the device
 * @param status "online", "away" or "dnd"
 */
public record MeChange(
    @Nullable String displayName,
    @Nullable String signature,
    @Nullable String email,
    @Nullable String language,
    @Nullable String theme,
    @Nullable String status,
    @Nullable PrivacyChange privacy) {}
