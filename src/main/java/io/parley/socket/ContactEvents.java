package io.parley.socket;

import io.parley.account.PrivacyChanged;
import io.parley.account.ProfileChanged;
import io.parley.account.Profiles;
import io.parley.common.AccountId;
import io.parley.common.ConversationId;
import io.parley.common.GroupId;
import io.parley.friend.BlockService;
import io.parley.friend.FriendEdited;
import io.parley.friend.FriendRequestDeclined;
import io.parley.friend.FriendRequestWithdrawn;
import io.parley.friend.FriendRequested;
import io.parley.friend.FriendService;
import io.parley.friend.FriendsMade;
import io.parley.friend.FriendsParted;
import io.parley.friend.PersonBlocked;
import io.parley.friend.PersonUnblocked;
import io.parley.group.GroupService;
import io.parley.message.DirectConversations;
import io.parley.protocol.Wire;
import io.parley.protocol.Wire.FriendChange.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What happens between people, from its commit to the sockets of those concerned. */
@ApplicationScoped
public class ContactEvents {

  private final Deliverer deliverer;
  private final ConnectionRegistry registry;
  private final Profiles profiles;
  private final FriendService friends;
  private final BlockService blocks;
  private final GroupService groups;
  private final DirectConversations direct;

  @Inject
  public ContactEvents(
      Deliverer deliverer,
      ConnectionRegistry registry,
      Profiles profiles,
      FriendService friends,
      BlockService blocks,
      GroupService groups,
      DirectConversations direct) {
    this.deliverer = deliverer;
    this.registry = registry;
    this.profiles = profiles;
    this.friends = friends;
    this.blocks = blocks;
    this.groups = groups;
    this.direct = direct;
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) FriendRequested event) {
    Wire.FriendChange change =
        change(Kind.REQUESTED, event.requestId()).toBuilder().setNote(event.note()).build();
    tell(event.from(), event.to(), change);
    tellUnlessBlocked(event.to(), event.from(), change);
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) FriendRequestDeclined event) {
    tellBoth(event.from(), event.to(), change(Kind.DECLINED, event.requestId()));
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) FriendRequestWithdrawn event) {
    Wire.FriendChange change = change(Kind.WITHDRAWN, event.requestId());
    tell(event.from(), event.to(), change);
    tellUnlessBlocked(event.to(), event.from(), change);
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) FriendsMade event) {
    tellBoth(event.requester(), event.accepter(), change(Kind.ACCEPTED, event.requestId()));
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) FriendsParted event) {
    tellBoth(event.by(), event.other(), change(Kind.REMOVED, null));
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) FriendEdited event) {
    Wire.FriendChange change =
        change(Kind.CHANGED, null).toBuilder()
            .setRemark(event.remark())
            .addAllLabels(event.labels())
            .build();
    tell(event.by(), event.friend(), change);
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) PersonBlocked event) {
    tell(event.by(), event.blocked(), change(Kind.BLOCKED, null));
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) PersonUnblocked event) {
    tell(event.by(), event.unblocked(), change(Kind.UNBLOCKED, null));
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProfileChanged event) {
    tellProfile(event.profile().id(), acquaintances(event.profile().id()));
  }

  /** Those with whom it has a conversation see from it that they have to ask who may write. */
  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) PrivacyChanged event) {
    tellProfile(event.account(), unblocked(event.account(), direct.peersOf(event.account())));
  }

  private void tellProfile(AccountId account, Set<AccountId> audience) {
    deliverer.tell(
        account,
        audience,
        () ->
            Wire.Message.newBuilder()
                .setProfileChange(
                    Wire.ProfileChange.newBuilder()
                        .setProfile(WireMessages.profile(profiles.get(account))))
                .build());
  }

  /**
   * The account itself, its friends and others with whom it has a conversation, and whoever is
   * online in a group of its; but nobody whom it has blocked.
   */
  private Set<AccountId> acquaintances(AccountId account) {
    Set<AccountId> audience = new HashSet<>(friends.friendsOf(account));
    audience.addAll(direct.peersOf(account));
    audience.add(account);
    for (GroupId group : groups.groupsOf(account)) {
      audience.addAll(registry.online(group));
    }
    return unblocked(account, audience);
  }

  private Set<AccountId> unblocked(AccountId account, Collection<AccountId> others) {
    return others.stream()
        .filter(other -> !blocks.hasBlocked(account, other))
        .collect(Collectors.toSet());
  }

  private void tellBoth(AccountId from, AccountId to, Wire.FriendChange change) {
    tell(from, to, change);
    tell(to, from, change.toBuilder().setIncoming(true).build());
  }

  private void tellUnlessBlocked(AccountId account, AccountId from, Wire.FriendChange change) {
    if (!blocks.hasBlocked(account, from)) {
      tell(account, from, change.toBuilder().setIncoming(true).build());
    }
  }

  /** To the account's own devices, of what concerns it and the other. */
  private void tell(AccountId account, AccountId other, Wire.FriendChange change) {
    deliverer.tell(account, List.of(account), () -> between(account, other, change));
  }

  private Wire.Message between(AccountId viewer, AccountId other, Wire.FriendChange change) {
    return Wire.Message.newBuilder()
        .setFriendChange(
            change.toBuilder()
                .setOther(WireMessages.profile(profiles.get(other)))
                .setConversationId(ConversationId.of(viewer, other).toString()))
        .build();
  }

  private static Wire.FriendChange change(Kind kind, @Nullable UUID request) {
    return Wire.FriendChange.newBuilder()
        .setKind(kind)
        .setRequestId(request == null ? "" : request.toString())
        .build();
  }
}
