package io.parley.friend;

import io.parley.account.Profile;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request not yet answered, as one of the two sees it.
 *
 * @param profile the other one
 * @param incoming whether the other one asks
 * @param note a word with it, at most 140 characters, or ""
 */
@Schema
public record FriendRequest(
    UUID id, Profile profile, boolean incoming, Instant createdAt, String note)
    implements RequestAnswer {}
