package io.parley.group;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.parley.common.GroupId;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A group, as somebody sees it.
 *
 * @param state what all members see
 * @param role what the one who looks is in it; null when no member
 * @param nickname what they are called in it; "" where that is the display name
 * @param mutedUntil until when they may not write; the first moment of 1970 when they may
 * @param noticeRead the version of the notice that they have read
 * @param requested they have asked to join, and wait
 * @param joinRequests how many ask to join, to the owner and admins; 0 to others
 */
@Schema(allOf = GroupState.class)
public record Group(
    @JsonUnwrapped @Schema(hidden = true) GroupState state,
    @Nullable Role role,
    Instant createdAt,
    String nickname,
    Instant mutedUntil,
    int noticeRead,
    boolean requested,
    int joinRequests) {

  public GroupId id() {
    return state.id();
  }

  public int memberCount() {
    return state.memberCount();
  }
}
