package io.parley.socket;

import io.parley.account.PrivacyChanged;
import io.parley.common.AccountId;
import io.parley.friend.FriendsMade;
import io.parley.friend.FriendsParted;
import io.parley.friend.PersonBlocked;
import io.parley.friend.PersonUnblocked;
import io.parley.presence.Presence;
import io.parley.presence.PresenceChanged;
import io.parley.presence.PresenceService;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How people are seen, to the sockets of those who may know. Who may, and what there is to see, is
 * found out when the turn of an account comes, so that the last word is always the truth.
 */
@ApplicationScoped
public class PresenceEvents {

  private final Deliverer deliverer;
  private final PresenceService presence;
  private final Stripes turns = new Stripes("parley-presence", 1);

  @Inject
  public PresenceEvents(Deliverer deliverer, PresenceService presence) {
    this.deliverer = deliverer;
    this.presence = presence;
  }

  void on(@Observes PresenceChanged event) {
    AccountId account = event.account();
    turns.execute(account, () -> tell(presence.audience(account), presence.now(account)));
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) FriendsMade event) {
    tellBoth(event.requester(), event.accepter());
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) FriendsParted event) {
    tellBoth(event.by(), event.other());
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) PersonBlocked event) {
    tellBoth(event.by(), event.blocked());
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) PersonUnblocked event) {
    tellBoth(event.by(), event.unblocked());
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) PrivacyChanged event) {
    turns.execute(event.account(), () -> tellEverybody(event.account()));
  }

  /** Something between the two has changed. */
  private void tellBoth(AccountId one, AccountId other) {
    turns.execute(one, () -> tell(List.of(other), presence.seenBy(other, one)));
    turns.execute(other, () -> tell(List.of(one), presence.seenBy(one, other)));
  }

  /** The account lets others see more, or less. */
  private void tellEverybody(AccountId account) {
    Set<AccountId> audience = presence.audience(account);
    Set<AccountId> others = new HashSet<>(presence.onlookers(account));
    others.removeAll(audience);
    tell(audience, presence.now(account));
    tell(others, Presence.untold(account));
  }

  private void tell(Collection<AccountId> audience, Presence of) {
    deliverer.tell(of.accountId(), audience, () -> WireMessages.presence(of));
  }

  @PreDestroy
  void stop() {
    turns.stop();
  }
}
