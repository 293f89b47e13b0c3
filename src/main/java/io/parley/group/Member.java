package io.parley.group;

import io.parley.account.Profile;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody in a group.
 *
 * @param nickname what they are called in it; "" where that is the display name
 * @param mutedUntil until when they may not write; the first moment of 1970 when they may
 */
@Schema
public record Member(
    Profile profile, Role role, Instant joinedAt, String nickname, Instant mutedUntil) {

  static Member of(Membership membership, Profile profile) {
    return new Member(
        profile,
        membership.role(),
        membership.joinedAt(),
        membership.nickname(),
        membership.mutedUntil());
  }
}
