package io.parley.group;

import io.parley.account.Profile;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A link by which others come into a group.
 *
 * @param token the part of its address that cannot be guessed
 * @param by who made it
 * @param expiresAt the first moment of 1970 for never
 * @param maxUses 0 for any number
 */
@Schema
public record GroupLink(
    UUID id,
    String token,
    Profile by,
    Instant createdAt,
    Instant expiresAt,
    int maxUses,
    int uses) {

  static GroupLink of(JoinLink link, Profile by) {
    return new GroupLink(
        link.id(),
        link.token(),
        by,
        link.createdAt(),
        link.expiresAt(),
        link.maxUses(),
        link.uses());
  }
}
