package io.parley.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import io.parley.browser.harness.Browsers;
import io.parley.browser.harness.Look;
import io.parley.browser.harness.Look.Language;
import io.parley.browser.harness.Look.Size;
import io.parley.browser.harness.Look.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What axe can find of WCAG 2.2 AA, on every screen: nothing. */
@OnH2Only
@ExtendWith(StoryTeller.class)
class AccessibilityIT {

  private static final List<String> WCAG_2_2_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  @RegisterExtension final Browsers browsers = new Browsers();

  static Stream<Look> looks() {
    return Stream.of(Size.DESKTOP, Size.PHONE)
        .flatMap(
            size -> Stream.of(Theme.values()).map(theme -> new Look(size, theme, Language.EN)));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void findsNoViolation(Look look, Story story) {
    List<String> violations = new ArrayList<>();

    Gallery.walk(
        browsers,
        look,
        story,
        (screen, tab) ->
            violations(tab.page()).forEach(one -> violations.add(screen + ": " + one)));

    assertThat(violations).isEmpty();
  }

  /** In the page itself: another one, opened to gather results, is for frames of other origins. */
  private static Stream<String> violations(Page page) {
    return new AxeBuilder(page)
        .setLegacyMode(true).withTags(WCAG_2_2_AA).analyze().getViolations().stream()
            .flatMap(rule -> rule.getNodes().stream().map(node -> describe(rule, node)));
  }

  private static String describe(Rule rule, CheckedNode node) {
    return rule.getId() + " (" + rule.getHelp() + ") at " + node.getTarget() + " " + node.getHtml();
  }
}
