package io.parley.friend;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A link by which others become friends of the one who made it.
 *
 * @param token the part of its address that cannot be guessed
 */
@Schema
public record FriendLink(String token, Instant createdAt) {}
