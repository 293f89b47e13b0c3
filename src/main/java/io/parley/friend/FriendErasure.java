package io.parley.friend;

import io.parley.account.AccountDeleted;
import io.parley.common.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Lets go of everything between a deleted account and others, who hear of it as of any parting. */
@ApplicationScoped
class FriendErasure {

  private final FriendRepository friends;
  private final RequestRepository requests;
  private final BlockRepository blocks;
  private final FriendLinkRepository links;
  private final Event<Object> events;

  @Inject
  FriendErasure(
      FriendRepository friends,
      RequestRepository requests,
      BlockRepository blocks,
      FriendLinkRepository links,
      Event<Object> events) {
    this.friends = friends;
    this.requests = requests;
    this.blocks = blocks;
    this.links = links;
    this.events = events;
  }

  /** The account is held: nobody befriends, asks or blocks it meanwhile. */
  void on(@Observes AccountDeleted event) {
    AccountId account = event.id();
    friends.friendsOf(account).forEach(friend -> part(account, friend));
    requests.of(account).forEach(request -> drop(request, account));
    blocks.of(account).forEach(this::drop);
    links.remove(account);
  }

  private void part(AccountId account, AccountId friend) {
    friends.part(account, friend);
    events.fire(new FriendsParted(account, friend));
  }

  private void drop(PendingRequest request, AccountId account) {
    requests.remove(request);
    events.fire(
        request.from().equals(account)
            ? new FriendRequestWithdrawn(request.id(), request.from(), request.to())
            : new FriendRequestDeclined(request.id(), request.from(), request.to()));
  }

  private void drop(BlockedPerson block) {
    blocks.remove(block.key());
    events.fire(new PersonUnblocked(block.account(), block.person()));
  }
}
