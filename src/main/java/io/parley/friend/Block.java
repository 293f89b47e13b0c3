package io.parley.friend;

import io.parley.account.Profile;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody whom the one who looks has blocked. */
@Schema
public record Block(Profile profile, Instant since) {}
