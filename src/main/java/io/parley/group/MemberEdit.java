package io.parley.group;

import org.jspecify.annotations.Nullable;

/**
 * What is changed about a member; what is null stays as it is.
 *
 * @param role "admin" or "member"
 * @param mutedUntil in milliseconds since 1970, up to 9007199254740991, which never comes; 0, or a
 *     time gone by, ends it
 */
public record MemberEdit(@Nullable String role, @Nullable Long mutedUntil) {}
