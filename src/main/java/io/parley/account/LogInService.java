package io.parley.account;

import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import io.parley.common.Names;
import io.parley.security.Limit;
import io.parley.security.LoginBackoff;
import io.parley.security.PasswordHasher;
import io.parley.security.RateLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Finds out whether somebody is who they say. */
@ApplicationScoped
public class LogInService {

  private static final Logger LOG = Logger.getLogger(LogInService.class.getName());
  private static final int LONGEST_KEY = 128;

  private final AccountRepository repository;
  private final PasswordHasher hasher;
  private final LoginBackoff backoff;
  private final RateLimits limits;

  @Inject
  LogInService(
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
   * The account whose name and password these are. Nothing, not even the time it takes, tells an
   * unknown name from a wrong password.
   *
   * @throws ChatException WRONG_CREDENTIALS, LOGIN_BACKOFF, RATE_LIMITED
   */
  public Profile logIn(String name, String password, String address) {
    limits.take(Limit.LOGIN, address);
    String key = key(name);
    backoff.begin(key, address);
    Optional<Account> account = repository.findByKey(key);
    if (!hasher.matches(password, account.map(Account::passwordHash).orElse(null))) {
      logFailure(account, address);
      throw new ChatException(ErrorCode.WRONG_CREDENTIALS);
    }
    backoff.succeeded(key, address);
    return account.orElseThrow().profile();
  }

  private static String key(String name) {
    String key = Names.fold(Names.trim(name));
    return key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY);
  }

  /** Never with what was typed as the name: by mistake, that is the password now and then. */
  private static void logFailure(Optional<Account> account, String address) {
    LOG.log(
        Level.INFO,
        "Log-in from {0} failed: {1}",
        new Object[] {
          address, account.map(a -> "wrong password for account " + a.id()).orElse("unknown name")
        });
  }
}
