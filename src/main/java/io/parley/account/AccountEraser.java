package io.parley.account;

import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import io.parley.security.Administrators;
import io.parley.security.LoginSessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** The part of a deletion that is one transaction. */
@ApplicationScoped
class AccountEraser {

  private final AccountRepository repository;
  private final Avatars avatars;
  private final Statuses statuses;
  private final Administrators administrators;
  private final LoginSessions sessions;
  private final Clock clock;
  private final Event<Object> events;

  @Inject
  AccountEraser(
      AccountRepository repository,
      Avatars avatars,
      Statuses statuses,
      Administrators administrators,
      LoginSessions sessions,
      Clock clock,
      Event<Object> events) {
    this.repository = repository;
    this.avatars = avatars;
    this.statuses = statuses;
    this.administrators = administrators;
    this.sessions = sessions;
    this.clock = clock;
    this.events = events;
  }

  /**
   * Takes everything off an account but its id, by which others have its messages.
   *
   * @param passwordHash the one the owner has just shown to know
   * @throws ChatException CONFLICT when it is not the account's any more
   */
  @Transactional
  void erase(AccountId id, String passwordHash) {
    Account account = repository.lock(id);
    if (!account.passwordHash().equals(passwordHash)) {
      throw new ChatException(ErrorCode.CONFLICT);
    }
    avatars.forget(account.profile().avatar());
    account.erase(Instant.ofEpochMilli(clock.millis()));
    // First of all, so that whatever is told of the rest shows the account as it is now.
    events.fire(new ProfileChanged(account.profile()));
    repository.removeTerms(account);
    statuses.forget(id);
    administrators.remove(id);
    sessions.endAll(id);
    events.fire(new AccountDeleted(id));
  }
}
