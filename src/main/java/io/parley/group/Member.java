package io.parley.group;

import io.parley.account.Profile;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody in a group. */
@Schema
public record Member(Profile profile, Role role, Instant joinedAt) {}
