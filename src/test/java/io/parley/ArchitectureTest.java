package io.parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The picture of the packages in README.md is the rule, and the rule is checked itself. */
class ArchitectureTest {

  private static final String ROOT = "io.parley.";
  private static final Pattern ARROW = Pattern.compile("^\\s*(\\w+) --> ([\\w &]+)$");

  private final Map<String, Set<String>> drawn = drawnIn(Path.of("README.md"));
  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.parley");

  @Test
  void drawsEveryPackageAndNoOther() {
    Set<String> real =
        classes.stream()
            .map(ArchitectureTest::feature)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(drawnPackages()).isEqualTo(real);
  }

  @Test
  void importsOnlyWhatIsDrawn() {
    Set<String> undrawn =
        classes.stream()
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .filter(ArchitectureTest::crossesFeatures)
            .filter(dependency -> !isDrawn(dependency))
            .map(Dependency::getDescription)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(undrawn).isEmpty();
  }

  @Test
  void drawsNoArrowThatNobodyNeeds() {
    Set<String> needed =
        classes.stream()
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .filter(ArchitectureTest::crossesFeatures)
            .map(ArchitectureTest::arrow)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> arrows =
        drawn.entrySet().stream()
            .flatMap(entry -> entry.getValue().stream().map(to -> entry.getKey() + " --> " + to))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(arrows).isEqualTo(needed);
  }

  @Test
  void drawsNoCircle() {
    for (String start : drawn.keySet()) {
      assertThat(reachableFrom(start)).as("packages reachable from " + start).doesNotContain(start);
    }
  }

  private Set<String> reachableFrom(String start) {
    Set<String> reached = new TreeSet<>();
    Deque<String> waiting = new ArrayDeque<>(drawn.getOrDefault(start, Set.of()));
    while (!waiting.isEmpty()) {
      String next = waiting.pop();
      if (reached.add(next)) {
        waiting.addAll(drawn.getOrDefault(next, Set.of()));
      }
    }
    return reached;
  }

  private Set<String> drawnPackages() {
    Set<String> names = new TreeSet<>(drawn.keySet());
    drawn.values().forEach(names::addAll);
    return names;
  }

  private boolean isDrawn(Dependency dependency) {
    return drawn
        .getOrDefault(feature(dependency.getOriginClass()), Set.of())
        .contains(feature(dependency.getTargetClass()));
  }

  private static boolean crossesFeatures(Dependency dependency) {
    JavaClass target = dependency.getTargetClass().getBaseComponentType();
    return target.getPackageName().startsWith(ROOT)
        && !feature(dependency.getOriginClass()).equals(feature(target));
  }

  private static String arrow(Dependency dependency) {
    return feature(dependency.getOriginClass()) + " --> " + feature(dependency.getTargetClass());
  }

  private static String feature(JavaClass type) {
    String inside = type.getBaseComponentType().getPackageName().substring(ROOT.length());
    int dot = inside.indexOf('.');
    return dot < 0 ? inside : inside.substring(0, dot);
  }

  private static Map<String, Set<String>> drawnIn(Path readme) {
    Map<String, Set<String>> arrows = new LinkedHashMap<>();
    try (Stream<String> lines = Files.lines(readme)) {
      lines
          .map(ARROW::matcher)
          .filter(Matcher::matches)
          .forEach(
              match ->
                  arrows
                      .computeIfAbsent(match.group(1), from -> new TreeSet<>())
                      .addAll(Set.of(match.group(2).trim().split("\\s*&\\s*"))));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return arrows;
  }
}
