package io.parley.browser.harness;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What every tab of a failed test looked like in the end, and what each browser has logged. */
final class FailureFiles {

  private static final Path DIRECTORY = Path.of("target", "browser-failures");

  private FailureFiles() {}

  static void write(ExtensionContext context, List<Device> devices) {
    String test =
        context.getRequiredTestClass().getSimpleName()
            + "."
            + context.getRequiredTestMethod().getName();
    int number = 0;
    for (Device device : devices) {
      write(DIRECTORY.resolve(test + "-" + ++number), device);
    }
  }

  private static void write(Path file, Device device) {
    List<String> lines = new ArrayList<>(device.complaints());
    for (Page page : device.pages()) {
      lines.add("at " + page.url());
      lines.add(picture(page, Path.of(file + "-" + lines.size() + ".png")));
    }
    lines.addAll(device.console());
    try {
      Files.createDirectories(DIRECTORY);
      Files.write(Path.of(file + ".log"), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String picture(Page page, Path file) {
    try {
      page.screenshot(new Page.ScreenshotOptions().setPath(file));
      return "looks as in " + file.getFileName();
    } catch (PlaywrightException e) {
      return "no picture: " + e.getMessage();
    }
  }
}
