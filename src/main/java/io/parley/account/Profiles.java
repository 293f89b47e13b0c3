package io.parley.account;

import static jakarta.interceptor.Interceptor.Priority.LIBRARY_BEFORE;

import com.github.benmanes.caffeine.cache.AsyncCacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may see of accounts. Those of active people are remembered, and forgotten when
 * they change, so that reading them costs no query.
 */
@ApplicationScoped
public class Profiles {

  private static final int MAX_REMEMBERED = 100_000;

  private final LoadingCache<AccountId, Profile> profiles;

  @Inject
  Profiles(AccountRepository repository) {
    // Asynchronous in form only: unlike a plain one, this cache never keeps what it was loading
    // several of while one of them was forgotten.
    profiles =
        Caffeine.newBuilder()
            .maximumSize(MAX_REMEMBERED)
            .executor(Runnable::run)
            .<AccountId, Profile>buildAsync(
                AsyncCacheLoader.bulk(
                    (ids, executor) -> CompletableFuture.completedFuture(repository.profiles(ids))))
            .synchronous();
  }

  /**
   * The profile of an account.
   *
   * @throws ChatException ACCOUNT_NOT_FOUND
   */
  public Profile get(AccountId id) {
    @Nullable Profile profile = profiles.get(id);
    if (profile == null) {
      throw new ChatException(ErrorCode.ACCOUNT_NOT_FOUND);
    }
    return profile;
  }

  /** The profiles of those accounts that exist. */
  public Map<AccountId, Profile> getAll(Collection<AccountId> ids) {
    return profiles.getAll(ids);
  }

  public boolean exists(AccountId id) {
    return profiles.get(id) != null;
  }

  void forget(
      @Observes(during = TransactionPhase.AFTER_COMPLETION) @Priority(LIBRARY_BEFORE)
          ProfileChanged event) {
    profiles.invalidate(event.profile().id());
  }
}
