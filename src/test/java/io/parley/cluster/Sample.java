package io.parley.cluster;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Makes records with something in every component.
 *
 * @param choice which one of several kinds, and of several values
 */
record Sample(int choice) {

  private static final Map<Class<?>, List<Object>> SIMPLE =
      Map.of(
          String.class, List.of("a \"text\"", "中文"),
          int.class, List.of(7, 0),
          long.class, List.of(Long.MAX_VALUE, 0L),
          boolean.class, List.of(true, false),
          UUID.class, List.of(new UUID(1, 2), new UUID(3, 4)),
          Instant.class, List.of(Instant.ofEpochMilli(1_000), Instant.EPOCH));

  Object of(Type type) {
    if (type instanceof ParameterizedType generic) {
      Object element = of(generic.getActualTypeArguments()[0]);
      return generic.getRawType() == Set.class ? Set.of(element) : List.of(element);
    }
    Class<?> plain = (Class<?>) type;
    if (SIMPLE.containsKey(plain)) {
      return SIMPLE.get(plain).get(choice);
    }
    if (plain.isEnum()) {
      return plain.getEnumConstants()[choice % plain.getEnumConstants().length];
    }
    if (plain.isSealed()) {
      Class<?>[] kinds = plain.getPermittedSubclasses();
      return of(kinds[choice % kinds.length]);
    }
    return record(plain);
  }

  private Object record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    try {
      Constructor<?> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(
          Arrays.stream(components).map(part -> of(part.getGenericType())).toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
