package io.parley.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.parley.common.Shared;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What is observed after a commit is heard on every node, unless a class tells it itself alone; and
 * it arrives there as it left.
 */
class SharedEventsTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.parley");

  private final EventCodec codec = new EventCodec();

  @Test
  void areAllThatAreObservedAfterACommit() {
    Set<String> notShared = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      for (Method method : methods(type)) {
        for (Parameter parameter : method.getParameters()) {
          Observes observes = parameter.getAnnotation(Observes.class);
          if (observes != null
              && observes.during() != TransactionPhase.IN_PROGRESS
              && !Shared.class.isAssignableFrom(parameter.getType())
              && parameter.getType().getEnclosingClass() != type.reflect()) {
            notShared.add(parameter.getType().getName());
          }
        }
      }
    }
    assertThat(notShared).isEmpty();
  }

  private static Method[] methods(JavaClass type) {
    return type.isAnnotatedWith("jakarta.enterprise.context.ApplicationScoped")
        ? type.reflect().getDeclaredMethods()
        : new Method[0];
  }

  @TestFactory
  Stream<DynamicTest> arriveAsTheyLeft() {
    List<DynamicTest> tests = new ArrayList<>();
    for (JavaClass type : CLASSES) {
      if (type.isAssignableTo(Shared.class) && type.reflect().isRecord()) {
        tests.add(DynamicTest.dynamicTest(type.getSimpleName(), () -> roundTrip(type.reflect())));
      }
    }
    return tests.stream();
  }

  private void roundTrip(Class<?> type) {
    for (int choice = 0; choice < 2; choice++) {
      Shared event = (Shared) new Sample(choice).of(type);
      assertThat(codec.decode(type.getName(), codec.encode(event))).contains(event);
      assertThat(event.key()).isNotNull();
    }
  }

  @Test
  void areUnknownToAnOlderVersion() {
    assertThat(codec.decode("io.parley.future.ThingDone", new byte[0])).isEmpty();
  }
}
