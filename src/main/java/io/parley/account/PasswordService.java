package io.parley.account;

import io.parley.common.ChatException;
import io.parley.security.LoginSession;
import io.parley.security.PasswordHasher;
import io.parley.security.PasswordRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How somebody who is logged in changes the password. */
@ApplicationScoped
public class PasswordService {

  private final PasswordCheck passwords;
  private final PasswordKeeper keeper;
  private final PasswordHasher hasher;

  @Inject
  PasswordService(PasswordCheck passwords, PasswordKeeper keeper, PasswordHasher hasher) {
    this.passwords = passwords;
    this.keeper = keeper;
    this.hasher = hasher;
  }

  /**
   * Changes the password and ends every other login session of the account, whose sockets are
   * closed. A wrong current password counts as a failed log-in. Not transactional as a whole: no
   * connection waits for a hash.
   *
   * @param session the one that asks, which goes on
   * @throws ChatException WRONG_PASSWORD (current), PASSWORD_… (next), LOGIN_BACKOFF, RATE_LIMITED,
   *     CONFLICT when it was changed at the same moment
   */
  public void change(LoginSession session, String current, String next, String address) {
    Account account = passwords.confirm(session.accountId(), current, "current", address);
    Profile profile = account.profile();
    PasswordRules.check(next, "next", profile.name(), profile.displayName());
    keeper.replace(account.passwordHash(), hasher.hash(next), session);
  }
}
