package io.parley.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ApiDescriptionTest {

  @Test
  void knowsWhichOperationsLetEverybodyIn() {
    Set<String> open =
        new ClassFileImporter()
            .importPackages("io.parley").stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(
                    method ->
                        method.isAnnotatedWith(PermitAll.class)
                            || method.getOwner().isAnnotatedWith(PermitAll.class))
                .map(JavaMethod::reflect)
                .flatMap(ApiDescriptionTest::operations)
                .collect(Collectors.toSet());
    assertThat(ApiDescription.OPEN).isEqualTo(open);
  }

  private static Stream<String> operations(Method method) {
    String path = "/api" + path(method.getDeclaringClass().getAnnotation(Path.class));
    String sub = path(method.getAnnotation(Path.class));
    return Stream.of(method.getAnnotations())
        .map(Annotation::annotationType)
        .filter(type -> type.isAnnotationPresent(HttpMethod.class))
        .map(type -> type.getSimpleName() + " " + path + sub);
  }

  private static String path(@org.jspecify.annotations.Nullable Path path) {
    return path == null ? "" : path.value();
  }
}
