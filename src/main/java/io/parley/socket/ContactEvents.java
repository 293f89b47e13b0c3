package io.parley.socket;

import io.parley.account.ProfileChanged;
import io.parley.account.Profiles;
import io.parley.common.AccountId;
import io.parley.common.ConversationId;
import io.parley.common.GroupId;
import io.parley.friend.FriendRequestDeclined;
import io.parley.friend.FriendRequestWithdrawn;
import io.parley.friend.FriendRequested;
import io.parley.friend.FriendService;
import io.parley.friend.FriendsMade;
import io.parley.friend.FriendsParted;
import io.parley.group.GroupService;
import io.parley.protocol.Wire;
import io.parley.protocol.Wire.FriendChange.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens between people, from its commit to the sockets of those concerned. */
@ApplicationScoped
public class ContactEvents {

  private final Deliverer deliverer;
  private final ConnectionRegistry registry;
  private final Profiles profiles;
  private final FriendService friends;
  private final GroupService groups;

  @Inject
  public ContactEvents(
      Deliverer deliverer,
      ConnectionRegistry registry,
      Profiles profiles,
      FriendService friends,
      GroupService groups) {
    this.deliverer = deliverer;
    this.registry = registry;
    this.profiles = profiles;
    this.friends = friends;
    this.groups = groups;
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) FriendRequested event) {
    tellBoth(Kind.REQUESTED, event.requestId(), event.from(), event.to());
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) FriendRequestDeclined event) {
    tellBoth(Kind.DECLINED, event.requestId(), event.from(), event.to());
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) FriendRequestWithdrawn event) {
    tellBoth(Kind.WITHDRAWN, event.requestId(), event.from(), event.to());
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) FriendsMade event) {
    tellBoth(Kind.ACCEPTED, event.requestId(), event.requester(), event.accepter());
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) FriendsParted event) {
    tellBoth(Kind.REMOVED, null, event.by(), event.other());
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProfileChanged event) {
    AccountId account = event.profile().id();
    Wire.Message control =
        Wire.Message.newBuilder()
            .setProfileChange(
                Wire.ProfileChange.newBuilder().setProfile(WireMessages.profile(event.profile())))
            .build();
    deliverer.tell(account, acquaintances(account), () -> control);
  }

  /** The account itself, its friends, and whoever is online in a group of its. */
  private Set<AccountId> acquaintances(AccountId account) {
    Set<AccountId> audience = new HashSet<>(friends.friendsOf(account));
    audience.add(account);
    for (GroupId group : groups.groupsOf(account)) {
      audience.addAll(registry.online(group));
    }
    return audience;
  }

  private void tellBoth(Kind kind, @Nullable UUID request, AccountId from, AccountId to) {
    deliverer.tell(from, List.of(from), () -> change(kind, request, from, to, false));
    deliverer.tell(to, List.of(to), () -> change(kind, request, to, from, true));
  }

  private Wire.Message change(
      Kind kind, @Nullable UUID request, AccountId viewer, AccountId other, boolean incoming) {
    return Wire.Message.newBuilder()
        .setFriendChange(
            Wire.FriendChange.newBuilder()
                .setKind(kind)
                .setRequestId(request == null ? "" : request.toString())
                .setOther(WireMessages.profile(profiles.get(other)))
                .setIncoming(incoming)
                .setConversationId(ConversationId.of(viewer, other).toString()))
        .build();
  }
}
