package io.parley.group;

import io.parley.common.GroupId;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a group is to all its members. Others see nothing of the notice.
 *
 * @param avatar the path of the picture on this server, or "" for none
 * @param allMuted only the owner and admins may write
 * @param noticeVersion goes up with every notice; 0 before the first
 * @param noticeBy an account's id, or "" for none
 */
@Schema
public record GroupState(
    GroupId id,
    String name,
    String avatar,
    int memberCount,
    JoinPolicy joinPolicy,
    Rank whoInvites,
    Rank whoPins,
    Rank whoMentionsAll,
    boolean allMuted,
    String notice,
    int noticeVersion,
    String noticeBy,
    Instant noticeAt) {}
