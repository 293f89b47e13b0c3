package io.parley.socket;

import io.parley.account.Profiles;
import io.parley.group.DoorChanged;
import io.parley.group.GroupChanged;
import io.parley.group.GroupCreated;
import io.parley.group.GroupEnded;
import io.parley.group.JoinRequestsChanged;
import io.parley.group.MemberChanged;
import io.parley.group.MemberJoined;
import io.parley.group.MemberLeft;
import io.parley.group.NoticeRead;
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
    Wire.Message change =
        WireGroups.change(
            WireGroups.builder(Kind.CREATED, event.group(), event.name(), 1)
                .setMember(WireMessages.profile(profiles.get(event.by())))
                .setRole(WireGroups.OWNER));
    deliverer.tellMembers(event.group(), event.group(), () -> change);
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) MemberJoined event) {
    registry.join(event.group(), event.member());
    deliverer.tellMembers(
        event.group(),
        event.group(),
        () ->
            WireGroups.change(
                WireGroups.builder(
                        Kind.JOINED, event.group(), event.groupName(), event.memberCount())
                    .setMember(WireMessages.profile(profiles.get(event.member())))
                    .setRole(WireGroups.MEMBER)));
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) MemberLeft event) {
    registry.leave(event.group(), event.member());
    Wire.Message change =
        WireGroups.change(
            WireGroups.builder(Kind.LEFT, event.group(), event.groupName(), event.memberCount())
                .setMember(WireMessages.profile(profiles.get(event.member()))));
    deliverer.tell(event.group(), List.of(event.member()), () -> change);
    deliverer.tellMembers(event.group(), event.group(), () -> change);
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) MemberChanged event) {
    deliverer.tellMembers(
        event.group(),
        event.group(),
        () -> WireGroups.change(WireGroups.member(event, profiles.get(event.member()))));
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticeRead event) {
    MemberChanged reader = event.member();
    deliverer.tell(
        reader.group(),
        List.of(reader.member()),
        () -> WireGroups.change(WireGroups.member(reader, profiles.get(reader.member()))));
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) GroupChanged event) {
    deliverer.tellMembers(
        event.state().id(), event.state().id(), () -> WireGroups.state(event.state()));
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) GroupEnded event) {
    event.members().forEach(member -> registry.leave(event.group(), member));
    deliverer.tell(
        event.group(),
        event.members(),
        () -> WireGroups.change(WireGroups.builder(Kind.ENDED, event.group(), event.name(), 0)));
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) DoorChanged event) {
    deliverer.tell(
        event.group(), event.deciders(), () -> WireGroups.change(WireGroups.door(event)));
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) JoinRequestsChanged event) {
    deliverer.tell(
        event.group(),
        event.deciders(),
        () -> WireGroups.change(WireGroups.requests(event, event.waiting())));
    deliverer.tell(
        event.group(),
        List.of(event.applicant()),
        () ->
            WireGroups.change(
                WireGroups.requests(event, event.asks() ? 1 : 0)
                    .setMember(WireMessages.profile(profiles.get(event.applicant())))));
  }
}
