package io.parley.group;

import java.time.Instant;

/**
 * What somebody is in a group, as far as it matters for every message.
 *
 * @param nickname "" where it is the display name
 * @param mutedUntil the first moment of 1970 for one who is not muted
 */
record Standing(Role role, String nickname, Instant mutedUntil) {}
