package io.parley.friend;

import io.parley.account.Profile;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may know of a person.
 *
 * @param requestId of the request that waits; null unless {@code relation} is incoming or outgoing
 * @param note of that request, or ""
 * @param blocked whether the one who looks has blocked them
 * @param remark what the one who looks calls this friend, or ""
 * @param since when they became friends; 1970 when they are none
 * @param mayWrite whether the one who looks may write to them, friend or not
 */
@Schema
public record PersonCard(
    Profile profile,
    Relation relation,
    @Nullable UUID requestId,
    String note,
    boolean blocked,
    String remark,
    List<String> labels,
    Instant since,
    boolean mayWrite) {}
