package io.parley.account;

import io.parley.common.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** How people change what is theirs. */
@ApplicationScoped
@Transactional
public class ProfileService {

  private final AccountRepository repository;
  private final Avatars avatars;
  private final Event<ProfileChanged> changed;

  @Inject
  ProfileService(AccountRepository repository, Avatars avatars, Event<ProfileChanged> changed) {
    this.repository = repository;
    this.avatars = avatars;
    this.changed = changed;
  }

  /** Shows another picture, which {@link Avatars} has read. */
  public Profile changeAvatar(AccountId id, Picture picture) {
    Account account = repository.lock(id);
    account.changeAvatar(avatars.replace(account.profile().avatar(), picture));
    changed.fire(new ProfileChanged(account.profile()));
    return account.profile();
  }

  /** Shows no picture any more; nothing changes when there was none. */
  public void removeAvatar(AccountId id) {
    Account account = repository.lock(id);
    if (!account.profile().avatar().isEmpty()) {
      avatars.forget(account.profile().avatar());
      account.changeAvatar("");
      changed.fire(new ProfileChanged(account.profile()));
    }
  }
}
