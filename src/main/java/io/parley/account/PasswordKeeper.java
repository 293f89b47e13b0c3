package io.parley.account;

import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import io.parley.security.LoginSession;
import io.parley.security.LoginSessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The part of a change of password that is one transaction. */
@ApplicationScoped
class PasswordKeeper {

  private final AccountRepository repository;
  private final LoginSessions sessions;

  @Inject
  PasswordKeeper(AccountRepository repository, LoginSessions sessions) {
    this.repository = repository;
    this.sessions = sessions;
  }

  /**
   * Keeps the new hash and ends all sessions but this one.
   *
   * @throws ChatException CONFLICT when the hash is not the one it was
   */
  @Transactional
  void replace(String before, String after, LoginSession session) {
    AccountId id = session.accountId();
    Account account = repository.lock(id);
    if (!account.passwordHash().equals(before)) {
      throw new ChatException(ErrorCode.CONFLICT);
    }
    account.changePassword(after);
    sessions.endOthers(id, session.id());
  }
}
