package io.parley.group;

import io.parley.account.Profile;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody who asks to join a group.
 *
 * @param note what they say, "" for nothing
 */
@Schema
public record JoinRequest(UUID id, Profile profile, String note, Instant createdAt) {}
