package io.parley.friend;

import io.parley.account.Profile;
import io.parley.common.AccountId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody found by name.
 *
 * @param requestId of the request that waits; null unless {@code relation} is incoming or outgoing
 */
@Schema
public record PersonFound(
    AccountId id,
    String name,
    String displayName,
    String avatar,
    Relation relation,
    @Nullable UUID requestId) {

  static PersonFound of(Profile profile, Relation relation, @Nullable UUID requestId) {
    return new PersonFound(
        profile.id(), profile.name(), profile.displayName(), profile.avatar(), relation, requestId);
  }
}
