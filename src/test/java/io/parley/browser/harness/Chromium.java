package io.parley.browser.harness;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.parley.it.harness.Await;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * The one Chromium of the run: the system's, or Playwright's own, downloaded when there is none.
 * Playwright belongs to the thread that made it, so that browser tests run one after the other.
 */
final class Chromium implements AutoCloseable {

  private static final Path OF_THE_SYSTEM = Path.of("/usr/bin/chromium");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium() {
    BrowserType.LaunchOptions options = new BrowserType.LaunchOptions();
    if (Files.isExecutable(OF_THE_SYSTEM)) {
      options.setExecutablePath(OF_THE_SYSTEM);
    } else {
      download();
    }
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser = playwright.chromium().launch(options);
    PlaywrightAssertions.setDefaultAssertionTimeout(Await.PATIENCE.toMillis());
  }

  static Browser shared(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.GLOBAL)
        .getOrComputeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class)
        .browser;
  }

  /** Left to itself, Playwright would fetch all the browsers it knows. */
  private static void download() {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            CLI.class.getName(),
            "install",
            "--only-shell",
            "chromium");
    try {
      int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
      if (exit != 0) {
        throw new IllegalStateException(
            "Chromium could not be downloaded; install one at " + OF_THE_SYSTEM);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
