package io.parley.group;

import io.parley.account.Profile;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody who is kept out of a group.
 *
 * @param by who keeps them out
 */
@Schema
public record Ban(Profile profile, Profile by, Instant since) {}
