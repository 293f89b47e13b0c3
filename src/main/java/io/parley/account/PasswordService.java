package io.parley.account;

import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import io.parley.common.Names;
import io.parley.security.Limit;
import io.parley.security.LoginBackoff;
import io.parley.security.LoginSession;
import io.parley.security.PasswordHasher;
import io.parley.security.PasswordRules;
import io.parley.security.RateLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How somebody who is logged in changes the password. */
@ApplicationScoped
public class PasswordService {

  private final AccountRepository repository;
  private final PasswordKeeper keeper;
  private final PasswordHasher hasher;
  private final LoginBackoff backoff;
  private final RateLimits limits;

  @Inject
  PasswordService(
      AccountRepository repository,
      PasswordKeeper keeper,
      PasswordHasher hasher,
      LoginBackoff backoff,
      RateLimits limits) {
    this.repository = repository;
    this.keeper = keeper;
    this.hasher = hasher;
    this.backoff = backoff;
    this.limits = limits;
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
    limits.take(Limit.LOGIN, address);
    Account account = repository.get(session.accountId());
    Profile profile = account.profile();
    String key = Names.fold(profile.name());
    backoff.begin(key, address);
    if (!hasher.matches(current, account.passwordHash())) {
      throw ChatException.ofField(ErrorCode.WRONG_PASSWORD, "current");
    }
    backoff.succeeded(key, address);
    PasswordRules.check(next, "next", profile.name(), profile.displayName());
    keeper.replace(account.passwordHash(), hasher.hash(next), session);
  }
}
