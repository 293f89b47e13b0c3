package io.parley.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ErrorCodeTest {

  private static final Pattern ROW =
      Pattern.compile("^\\| (\\d+) \\| `(\\w+)` \\| (\\d+) \\| .+ \\|$");

  @Test
  void isDocumentedCodeByCode() throws IOException {
    List<String> documented = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("docs/errors.md"))) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        documented.add(row.group(1) + " " + row.group(2) + " " + row.group(3));
      }
    }
    List<String> declared = new ArrayList<>();
    for (ErrorCode code : ErrorCode.values()) {
      declared.add(code.number() + " " + code + " " + code.httpStatus());
    }
    assertThat(documented).isEqualTo(declared);
  }

  @Test
  void givesEachItsOwnNumber() {
    List<Integer> numbers = new ArrayList<>();
    for (ErrorCode code : ErrorCode.values()) {
      numbers.add(code.number());
    }
    assertThat(numbers).doesNotHaveDuplicates();
  }
}
