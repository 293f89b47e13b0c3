package io.parley.it.harness;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Does things at the same moment, each on a thread of its own. */
public final class AtOnce {

  private AtOnce() {}

  /** The same so many times; gives the results. */
  public static <R> List<R> times(int times, Callable<R> work) {
    return forEach(IntStream.range(0, times).boxed().toList(), index -> call(work));
  }

  /** The same for each of these; gives the results in their order. */
  public static <T, R> List<R> forEach(List<T> all, Function<T, R> work) {
    CountDownLatch start = new CountDownLatch(all.size());
    ExecutorService threads = Executors.newFixedThreadPool(all.size());
    try {
      List<Future<R>> results =
          all.stream()
              .map(
                  one ->
                      threads.submit(
                          () -> {
                            start.countDown();
                            start.await();
                            return work.apply(one);
                          }))
              .toList();
      return results.stream().map(AtOnce::get).toList();
    } finally {
      threads.shutdownNow();
    }
  }

  private static <R> R get(Future<R> result) {
    return call(result::get);
  }

  private static <R> R call(Callable<R> work) {
    try {
      return work.call();
    } catch (ExecutionException e) {
      throw new AssertionError("One of those at once failed", e.getCause());
    } catch (Exception e) {
      throw new AssertionError("One of those at once failed", e);
    }
  }
}
