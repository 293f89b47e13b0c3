package io.parley.socket;

import io.parley.account.Profiles;
import io.parley.common.AccountId;
import io.parley.common.GroupId;
import io.parley.group.GroupCreated;
import io.parley.group.MemberJoined;
import io.parley.group.MemberLeft;
import io.parley.protocol.Wire;
import io.parley.protocol.Wire.GroupChange.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;

/** What happens in groups, from its commit to the registry and the sockets of the members. */
@ApplicationScoped
public class GroupEvents {

  private final Deliverer deliverer;
  private final ConnectionRegistry registry;
  private final Profiles profiles;

  @Inject
  public GroupEvents(Deliverer deliverer, ConnectionRegistry registry, Profiles profiles) {
    this.deliverer = deliverer;
    this.registry = registry;
    this.profiles = profiles;
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) GroupCreated event) {
    registry.join(event.group(), event.by());
    Wire.Message change = change(Kind.CREATED, event.group(), event.name(), 1, event.by());
    deliverer.tellMembers(event.group(), event.group(), () -> change);
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) MemberJoined event) {
    registry.join(event.group(), event.member());
    deliverer.tellMembers(
        event.group(),
        event.group(),
        () ->
            change(
                Kind.JOINED,
                event.group(),
                event.groupName(),
                event.memberCount(),
                event.member()));
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) MemberLeft event) {
    registry.leave(event.group(), event.member());
    Wire.Message change =
        change(Kind.LEFT, event.group(), event.groupName(), event.memberCount(), event.member());
    deliverer.tell(event.group(), List.of(event.member()), () -> change);
    deliverer.tellMembers(event.group(), event.group(), () -> change);
  }

  private Wire.Message change(
      Kind kind, GroupId group, String name, int memberCount, AccountId member) {
    return Wire.Message.newBuilder()
        .setGroupChange(
            Wire.GroupChange.newBuilder()
                .setKind(kind)
                .setGroupId(group.toString())
                .setGroupName(name)
                .setMemberCount(memberCount)
                .setMember(WireMessages.profile(profiles.get(member))))
        .build();
  }
}
