package io.parley.account;

import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import io.parley.common.Names;
import io.parley.security.Limit;
import io.parley.security.LoginBackoff;
import io.parley.security.PasswordHasher;
import io.parley.security.RateLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Asks somebody who is logged in for the password once more, before what only the owner may do. */
@ApplicationScoped
class PasswordCheck {

  private final AccountRepository repository;
  private final PasswordHasher hasher;
  private final LoginBackoff backoff;
  private final RateLimits limits;

  @Inject
  PasswordCheck(
      AccountRepository repository,
      PasswordHasher hasher,
      LoginBackoff backoff,
      RateLimits limits) {
    this.repository = repository;
    this.hasher = hasher;
    this.backoff = backoff;
    this.limits = limits;
  }

  /**
   * The account whose password this is. A wrong one counts as a failed log-in. Never call it within
   * a transaction, which would wait for the hash.
   *
   * @throws ChatException WRONG_PASSWORD for {@code field}, LOGIN_BACKOFF, RATE_LIMITED
   */
  Account confirm(AccountId id, String password, String field, String address) {
    limits.take(Limit.LOGIN, address);
    Account account = repository.get(id);
    String key = Names.fold(account.profile().name());
    backoff.begin(key, address);
    if (!hasher.matches(password, account.passwordHash())) {
      throw ChatException.ofField(ErrorCode.WRONG_PASSWORD, field);
    }
    backoff.succeeded(key, address);
    return account;
  }
}
