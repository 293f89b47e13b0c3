package io.parley.socket;

import io.parley.account.Profile;
import io.parley.common.GroupId;
import io.parley.group.DoorChanged;
import io.parley.group.GroupState;
import io.parley.group.JoinRequestsChanged;
import io.parley.group.MemberChanged;
import io.parley.group.Role;
import io.parley.protocol.Wire;
import io.parley.protocol.Wire.GroupChange.Kind;
import java.util.Locale;

/** What happens in groups, in the words of the wire. */
final class WireGroups {

  static final String OWNER = word(Role.OWNER);
  static final String MEMBER = word(Role.MEMBER);

  private WireGroups() {}

  static Wire.Message change(Wire.GroupChange.Builder change) {
    return Wire.Message.newBuilder().setGroupChange(change).build();
  }

  static Wire.GroupChange.Builder builder(Kind kind, GroupId group, String name, int memberCount) {
    return Wire.GroupChange.newBuilder()
        .setKind(kind)
        .setGroupId(group.toString())
        .setGroupName(name)
        .setMemberCount(memberCount);
  }

  static Wire.GroupChange.Builder member(MemberChanged event, Profile profile) {
    return builder(Kind.MEMBER, event.group(), event.groupName(), event.memberCount())
        .setMember(WireMessages.profile(profile))
        .setRole(word(event.role()))
        .setNickname(event.nickname())
        .setMutedUntil(event.mutedUntil().toEpochMilli());
  }

  static Wire.GroupChange.Builder requests(JoinRequestsChanged event, int requests) {
    return builder(Kind.REQUESTS, event.group(), event.groupName(), event.memberCount())
        .setRequests(requests);
  }

  static Wire.GroupChange.Builder door(DoorChanged event) {
    Kind kind =
        switch (event.door()) {
          case LINKS -> Kind.LINKS;
          case BANS -> Kind.BANS;
        };
    return builder(kind, event.group(), event.groupName(), event.memberCount());
  }

  static Wire.Message state(GroupState state) {
    return change(
        builder(Kind.CHANGED, state.id(), state.name(), state.memberCount())
            .setGroup(
                Wire.GroupState.newBuilder()
                    .setId(state.id().toString())
                    .setName(state.name())
                    .setAvatar(state.avatar())
                    .setMemberCount(state.memberCount())
                    .setJoinPolicy(word(state.joinPolicy()))
                    .setWhoInvites(word(state.whoInvites()))
                    .setWhoPins(word(state.whoPins()))
                    .setWhoMentionsAll(word(state.whoMentionsAll()))
                    .setAllMuted(state.allMuted())
                    .setNotice(state.notice())
                    .setNoticeVersion(state.noticeVersion())
                    .setNoticeBy(state.noticeBy())
                    .setNoticeAt(state.noticeAt().toEpochMilli())));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
