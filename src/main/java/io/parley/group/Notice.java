package io.parley.group;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a group tells all its members.
 *
 * @param text "" for nothing
 * @param version goes up with every notice; 0 before the first
 */
@Embeddable
record Notice(
    @Column(name = "notice") String text,
    @Column(name = "notice_version") int version,
    @Column(name = "notice_by") @Nullable UUID by,
    @Column(name = "notice_at") Instant at) {

  static final Notice NONE = new Notice("", 0, null, Instant.EPOCH);
}
