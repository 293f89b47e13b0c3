package io.parley.account;

import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import io.parley.common.Names;
import io.parley.common.Page;
import io.parley.common.PageRequest;
import io.parley.common.SearchTerms;
import io.parley.security.Limit;
import io.parley.security.PasswordHasher;
import io.parley.security.PasswordRules;
import io.parley.security.RateLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How accounts are made and found. */
@ApplicationScoped
public class AccountService {

  private final AccountRepository repository;
  private final Profiles profiles;
  private final PasswordHasher hasher;
  private final RateLimits limits;
  private final Clock clock;

  @Inject
  AccountService(
      AccountRepository repository,
      Profiles profiles,
      PasswordHasher hasher,
      RateLimits limits,
      Clock clock) {
    this.repository = repository;
    this.profiles = profiles;
    this.hasher = hasher;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * Makes an account. Not transactional as a whole: no connection waits for the password's hash.
   *
   * @param displayName what others see; the name when null
   * @param address where it is asked for
   * @throws ChatException NAME_INVALID, DISPLAY_NAME_INVALID, PASSWORD_…, NAME_TAKEN, RATE_LIMITED
   */
  public Profile register(
      String name, String password, @Nullable String displayName, String address) {
    String ownName = Names.check(name, "name");
    String shown = displayName == null ? ownName : ProfileService.checkDisplayName(displayName);
    PasswordRules.check(password, "password", ownName, shown);
    limits.take(Limit.REGISTER, address);
    if (repository.isTaken(Names.fold(ownName))) {
      throw ChatException.ofField(ErrorCode.NAME_TAKEN, "name");
    }
    Instant now = Instant.ofEpochMilli(clock.millis());
    Account account = new Account(ownName, shown, hasher.hash(password), now);
    repository.add(account);
    return account.profile();
  }

  /**
   * The accounts that are found by this beginning of a name, of a display name or of a word in it.
   *
   * @throws ChatException FIELD_REQUIRED, FIELD_TOO_LONG, RATE_LIMITED
   */
  @Transactional
  public Page<Profile> search(String text, PageRequest page, AccountId searcher) {
    String query = SearchTerms.query(text, "q");
    if (query.isEmpty()) {
      throw ChatException.ofField(ErrorCode.FIELD_REQUIRED, "q");
    }
    limits.take(Limit.SEARCH, searcher.toString());
    Page<AccountId> found = repository.search(query, page);
    return found.lookUp(profiles.getAll(found.items()));
  }
}
