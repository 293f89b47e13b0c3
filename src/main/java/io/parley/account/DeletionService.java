package io.parley.account;

import io.parley.common.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How somebody who is logged in deletes their account. */
@ApplicationScoped
public class DeletionService {

  private final PasswordCheck passwords;
  private final AccountEraser eraser;

  @Inject
  DeletionService(PasswordCheck passwords, AccountEraser eraser) {
    this.passwords = passwords;
    this.eraser = eraser;
  }

  /**
   * Deletes the account for good: its name, profile, friendships, memberships and login sessions.
   * What it wrote stays with the others, as of somebody without a name; and nobody can take its
   * name. Not transactional as a whole: no connection waits for a hash.
   *
   * @throws io.parley.common.ChatException WRONG_PASSWORD (password), LOGIN_BACKOFF, RATE_LIMITED,
   *     CONFLICT when the password was changed at the same moment
   */
  public void delete(AccountId id, String password, String address) {
    Account account = passwords.confirm(id, password, "password", address);
    eraser.erase(id, account.passwordHash());
  }
}
