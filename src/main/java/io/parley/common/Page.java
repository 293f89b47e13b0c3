package io.parley.common;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list. {@code next} is an opaque cursor for the part after it, null after the last
 * one.
 */
public record Page<T>(List<T> items, @Nullable String next) {

  public static <T> Page<T> last(List<T> items) {
    return new Page<>(List.copyOf(items), null);
  }

  /** The same part of the list, of something made of its items. */
  public <R> Page<R> map(Function<? super T, ? extends R> make) {
    return new Page<>(items.stream().<R>map(make).toList(), next);
  }

  /**
   * The same part of the list, of what is known of its items; without those nothing is known of.
   */
  public <R> Page<R> lookUp(Map<? super T, ? extends R> known) {
    return new Page<>(items.stream().filter(known::containsKey).<R>map(known::get).toList(), next);
  }
}
