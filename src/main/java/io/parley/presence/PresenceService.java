package io.parley.presence;

import io.parley.common.AccountId;
import io.parley.friend.ContactRules;
import io.parley.friend.FriendService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What somebody may know of the presence of others, and who is told of it. */
@ApplicationScoped
public class PresenceService {

  private final Presences presences;
  private final LastSeen lastSeen;
  private final Watchers watchers;
  private final ContactRules contacts;
  private final FriendService friends;
  private final Event<Watched> watched;

  @Inject
  PresenceService(
      Presences presences,
      LastSeen lastSeen,
      Watchers watchers,
      ContactRules contacts,
      FriendService friends,
      Event<Watched> watched) {
    this.presences = presences;
    this.lastSeen = lastSeen;
    this.watchers = watchers;
    this.contacts = contacts;
    this.friends = friends;
    this.watched = watched;
  }

  /**
   * How these others are seen by the viewer, without those of whom the viewer may not know. While
   * the viewer is connected, changes are told as well, be they friends or not.
   */
  public List<Presence> look(AccountId viewer, Collection<AccountId> others) {
    if (presences.isHere(viewer)) {
      watched.fire(new Watched(viewer, Set.copyOf(others)));
    }
    return now(contacts.whoseOnlineIsSeen(viewer, others));
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) Watched event) {
    if (presences.useHere(event.viewer()) != Use.NONE) {
      watchers.watch(event.viewer(), event.others());
    }
  }

  /** How an account is seen by a viewer, who is told as much when they may not know. */
  public Presence seenBy(AccountId viewer, AccountId account) {
    return contacts.maySeeOnline(viewer, account) ? now(account) : Presence.untold(account);
  }

  /** How an account is seen by those who may know. */
  public Presence now(AccountId account) {
    return now(List.of(account)).get(0);
  }

  private List<Presence> now(Collection<AccountId> accounts) {
    List<Presence> found = new ArrayList<>();
    List<AccountId> offline = new ArrayList<>();
    for (AccountId account : accounts) {
      Status status = presences.of(account);
      if (status == Status.OFFLINE) {
        offline.add(account);
      } else {
        found.add(new Presence(account, status, 0));
      }
    }
    lastSeen.of(offline).forEach((account, at) -> found.add(Presence.offline(account, at)));
    return found;
  }

  /**
   * Those who are told how the account is seen: friends, and others who look, as far as they may.
   */
  public Set<AccountId> audience(AccountId account) {
    return contacts.whoSeesOnline(account, watchers.of(account));
  }

  /** The same, and those who may not. */
  public Set<AccountId> onlookers(AccountId account) {
    Set<AccountId> onlookers = new HashSet<>(friends.friendsOf(account));
    onlookers.addAll(watchers.of(account));
    return onlookers;
  }
}
