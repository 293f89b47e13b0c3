package io.parley.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

/** docs/configuration.md lists every setting as the code declares it, and no other. */
class DocumentationTest {

  @Test
  void listsEverySettingAndNoOther() throws IOException, ReflectiveOperationException {
    Set<String> rows = new TreeSet<>();
    for (Setting<?> setting : declared()) {
      rows.add(row(setting));
    }
    Set<String> documented = new TreeSet<>();
    for (String line : Files.readAllLines(Path.of("docs/configuration.md"))) {
      if (line.startsWith("| `parley.")) {
        documented.add(line);
      }
    }
    assertThat(documented).isEqualTo(rows);
  }

  private static String row(Setting<?> setting) {
    return "| `%s` | `%s` | `%s` | %s | %s |"
        .formatted(
            setting.key(),
            Configuration.asVariable(setting.key()),
            setting.defaultValue(),
            setting.range(),
            setting.meaning());
  }

  private static List<Setting<?>> declared() throws ReflectiveOperationException {
    List<Setting<?>> settings = new ArrayList<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.parley")) {
      if (type.isAssignableTo(Settings.class) && !type.isInterface()) {
        settings.addAll(defaultsOf(type.reflect()).declared());
      }
    }
    return settings;
  }

  private static Settings defaultsOf(Class<?> type) throws ReflectiveOperationException {
    Object nothingGiven =
        Proxy.newProxyInstance(
            Config.class.getClassLoader(),
            new Class<?>[] {Config.class},
            (proxy, method, arguments) -> Optional.empty());
    Constructor<?> constructor = type.getDeclaredConstructor(Configuration.class);
    constructor.setAccessible(true);
    return (Settings) constructor.newInstance(new Configuration((Config) nothingGiven));
  }
}
