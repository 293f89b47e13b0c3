package io.parley.account;

import static jakarta.interceptor.Interceptor.Priority.LIBRARY_BEFORE;

import com.github.benmanes.caffeine.cache.AsyncCacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import io.parley.common.MayHaveMissed;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may see of accounts. Those of active people are remembered, and forgotten when
 * they change, so that reading them costs no query.
 */
@ApplicationScoped
public class Profiles {

  private static final int MAX_REMEMBERED = 100_000;

  /** What is remembered of an account. */
  record Known(Profile profile, Privacy privacy) {}

  private final LoadingCache<AccountId, Known> accounts;

  @Inject
  Profiles(AccountRepository repository) {
    // Asynchronous in form only: unlike a plain one, this cache never keeps what it was loading
    // several of while one of them was forgotten.
    accounts =
        Caffeine.newBuilder()
            .maximumSize(MAX_REMEMBERED)
            .executor(Runnable::run)
            .<AccountId, Known>buildAsync(
                AsyncCacheLoader.bulk(
                    (ids, executor) -> CompletableFuture.completedFuture(repository.known(ids))))
            .synchronous();
  }

  /**
   * The profile of an account.
   *
   * @throws ChatException ACCOUNT_NOT_FOUND
   */
  public Profile get(AccountId id) {
    return known(id).profile();
  }

  /**
   * What an account lets others do; costs no query for an account that is remembered.
   *
   * @throws ChatException ACCOUNT_NOT_FOUND
   */
  public Privacy privacy(AccountId id) {
    return known(id).privacy();
  }

  private Known known(AccountId id) {
    @Nullable Known known = accounts.get(id);
    if (known == null) {
      throw new ChatException(ErrorCode.ACCOUNT_NOT_FOUND);
    }
    return known;
  }

  /** The profiles of those accounts that exist. */
  public Map<AccountId, Profile> getAll(Collection<AccountId> ids) {
    return accounts.getAll(ids).values().stream()
        .map(Known::profile)
        .collect(Collectors.toMap(Profile::id, Function.identity()));
  }

  public boolean exists(AccountId id) {
    return accounts.get(id) != null;
  }

  void forget(
      @Observes(during = TransactionPhase.AFTER_COMPLETION) @Priority(LIBRARY_BEFORE)
          ProfileChanged event) {
    accounts.invalidate(event.profile().id());
  }

  void forget(
      @Observes(during = TransactionPhase.AFTER_COMPLETION) @Priority(LIBRARY_BEFORE)
          AccountChanged event) {
    accounts.invalidate(event.id());
  }

  void forgetAll(@Observes @Priority(LIBRARY_BEFORE) MayHaveMissed event) {
    accounts.invalidateAll();
  }
}
