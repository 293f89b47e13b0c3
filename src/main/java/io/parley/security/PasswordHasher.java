package io.parley.security;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Hashes passwords with Argon2id (OWASP's parameters: 19 MiB, two passes, one lane). It takes some
 * 100 ms of a core and is meant to: at most one per core is made at a time. Never call it within a
 * transaction, which would hold a connection for so long.
 */
@ApplicationScoped
public class PasswordHasher {

  private static final int MEMORY_KIB = 19_456;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int HASH_BYTES = 32;
  private static final int SALT_BYTES = 16;
  private static final int MAX_WAIT_SECONDS = 5;

  private static final Argon2Function ARGON2ID =
      Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);

  private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
  private final String nobodysHash = hashNow(SessionToken.next());

  /**
   * The hash to keep, with salt and parameters in it.
   *
   * @throws ChatException UNAVAILABLE when too many others wait
   */
  public String hash(String password) {
    return oneAtACore(() -> hashNow(password));
  }

  /**
   * Whether it is the password.
   *
   * @param hash what is kept of it; null for an account that does not exist, which takes as long
   * @throws ChatException UNAVAILABLE when too many others wait
   */
  public boolean matches(String password, @Nullable String hash) {
    String kept = hash == null ? nobodysHash : hash;
    String normal = PasswordRules.normalize(password);
    boolean same =
        oneAtACore(
            () -> Password.check(normal, kept).with(Argon2Function.getInstanceFromHash(kept)));
    return same && hash != null;
  }

  private static String hashNow(String password) {
    return Password.hash(PasswordRules.normalize(password))
        .addRandomSalt(SALT_BYTES)
        .with(ARGON2ID)
        .getResult();
  }

  private <T> T oneAtACore(Supplier<T> work) {
    acquire();
    try {
      return work.get();
    } finally {
      cores.release();
    }
  }

  private void acquire() {
    try {
      if (cores.tryAcquire(MAX_WAIT_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw ChatException.retryAfter(ErrorCode.UNAVAILABLE, MAX_WAIT_SECONDS);
  }
}
