package io.parley.browser;

import com.microsoft.playwright.Page;
import io.parley.browser.harness.Browsers;
import io.parley.browser.harness.Look;
import io.parley.browser.harness.Look.Language;
import io.parley.browser.harness.Look.Size;
import io.parley.browser.harness.Look.Theme;
import io.parley.browser.harness.Tab;
import io.parley.it.harness.Await;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every screen can be drawn in every size and fits into it. With {@code
 * -Dparley.screenshots=docs/images} the pictures of the documentation are written there, and with
 * {@code -Dparley.screenshots.all=true} all there are, for somebody to look at.
 */
@OnH2Only
@ExtendWith(StoryTeller.class)
class ScreenshotsIT {

  private static final String DIRECTORY = System.getProperty("parley.screenshots", "");
  private static final boolean EVERYTHING = Boolean.getBoolean("parley.screenshots.all");

  /** Those that show what there is to see; more would only make the repository heavy. */
  private static final Set<String> IN_THE_DOCUMENTATION =
      Set.of(
          "login-desktop-light-en",
          "register-phone-light-zh",
          "chats-empty-desktop-light-en",
          "chats-phone-light-en",
          "chats-phone-dark-zh",
          "chat-desktop-light-en",
          "chat-desktop-light-zh",
          "chat-desktop-dark-zh",
          "chat-tablet-light-en",
          "chat-phone-light-zh",
          "chat-phone-dark-en",
          "details-desktop-light-en",
          "emoji-desktop-light-en",
          "switcher-desktop-dark-en",
          "offline-desktop-light-en",
          "people-desktop-light-en",
          "groups-desktop-dark-en",
          "settings-desktop-light-zh",
          "settings-phone-dark-en");

  @RegisterExtension final Browsers browsers = new Browsers();

  static Stream<Look> looks() {
    return Stream.of(Size.values())
        .flatMap(size -> Stream.of(Theme.values()).map(theme -> new Look(size, theme, Language.EN)))
        .flatMap(look -> Stream.of(look, new Look(look.size(), look.theme(), Language.ZH)))
        .filter(look -> !DIRECTORY.isEmpty() || isEnough(look));
  }

  /** Themes and languages do not depend on each other: in pairs each is tried in each size. */
  private static boolean isEnough(Look look) {
    return (look.theme() == Theme.LIGHT) == (look.language() == Language.EN);
  }

  @ParameterizedTest
  @MethodSource("looks")
  void drawsEveryScreen(Look look, Story story) {
    Gallery.walk(browsers, look, story, (screen, tab) -> look(screen + "-" + look, tab));
  }

  private static void look(String name, Tab tab) {
    Await.until(
        name + " is not wider than the window",
        () -> (boolean) tab.page().evaluate("document.documentElement.scrollWidth <= innerWidth"));
    if (!DIRECTORY.isEmpty() && (EVERYTHING || IN_THE_DOCUMENTATION.contains(name))) {
      Path file = Path.of(DIRECTORY, name + ".png");
      tab.page().screenshot(new Page.ScreenshotOptions().setPath(file));
    }
  }
}
