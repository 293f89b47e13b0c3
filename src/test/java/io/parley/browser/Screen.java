package io.parley.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.parley.browser.harness.Look.Language;
import io.parley.browser.harness.Tab;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * One screen, dialog or menu as the story fills it.
 *
 * @param name as in the names of images
 * @param route where it is; a name in braces stands for the id of the conversation with it
 * @param element something that is there when the screen is; screens are found by their elements,
 *     for they are looked at in two languages
 * @param show what else brings it on
 * @param leave what takes it away, apart from Esc
 */
record Screen(
    String name,
    Viewer viewer,
    String route,
    String element,
    Consumer<Tab> show,
    Consumer<Tab> leave) {

  private static final Pattern NAME = Pattern.compile("\\{(.+)}");
  private static final Locator.WaitForOptions GONE =
      new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

  /** A screen that is there as soon as one goes to it. */
  static Screen of(String name, Viewer viewer, String route, String element) {
    return new Screen(name, viewer, route, element, tab -> {}, tab -> {});
  }

  /** The same, but something has to be done first, after what has to be done already. */
  Screen after(Consumer<Tab> next) {
    return new Screen(name, viewer, route, element, show.andThen(next), leave);
  }

  /** The same, but something has to be done before the next one. */
  Screen undoneBy(Consumer<Tab> leave) {
    return new Screen(name, viewer, route, element, show, leave);
  }

  /** Brings the screen on, and waits until all of it is there. */
  void open(Tab tab, Story story, Language language) {
    if (viewer.isLoggedIn()) {
      String team = language == Language.EN ? StoryLines.GARDEN : StoryLines.WORK;
      String of = route.replace("{team}", "{" + team + "}");
      tab.go(NAME.matcher(of).replaceAll(with -> story.conversation(with.group(1))));
    }
    show.accept(tab);
    Page page = tab.page();
    page.locator(element).locator("visible=true").first().waitFor();
    page.locator("parley-skeleton").all().forEach(skeleton -> skeleton.waitFor(GONE));
    page.evaluate("document.fonts.ready");
  }

  void close(Tab tab) {
    leave.accept(tab);
    tab.press("Escape");
  }

  @Override
  public String toString() {
    return name;
  }
}
