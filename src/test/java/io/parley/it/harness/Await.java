package io.parley.it.harness;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Waits for a condition. The patience is no measure of anything: it only ends a test whose
 * condition never comes true.
 */
public final class Await {

  /** For what takes a running server moments. */
  public static final Duration PATIENCE = Duration.ofSeconds(60);

  /** For what takes minutes on a machine that is busy. */
  public static final Duration LONG_PATIENCE = Duration.ofMinutes(5);

  private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

  private Await() {}

  /** Returns when the condition holds; {@code what} is said when it never does. */
  public static void until(String what, BooleanSupplier condition) {
    until(what, PATIENCE, condition);
  }

  public static void until(String what, Duration patience, BooleanSupplier condition) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("Waited in vain for " + what);
      }
      LockSupport.parkNanos(POLL_NANOS);
    }
  }

  /** The first value that is not null. */
  public static <T> T value(String what, Supplier<@Nullable T> source) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    for (T value = source.get(); ; value = source.get()) {
      if (value != null) {
        return value;
      }
      if (System.nanoTime() > deadline) {
        throw new AssertionError("Waited in vain for " + what);
      }
      LockSupport.parkNanos(POLL_NANOS);
    }
  }
}
