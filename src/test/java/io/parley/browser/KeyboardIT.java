package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.parley.browser.harness.Browsers;
import io.parley.browser.harness.ConversationView;
import io.parley.browser.harness.Look;
import io.parley.browser.harness.Tab;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Everything without a mouse. */
@OnH2Only
class KeyboardIT {

  @RegisterExtension final People people = People.ofSharedServer();
  @RegisterExtension final Browsers browsers = new Browsers();

  private Person anna;
  private Person ben;
  private Person carl;

  @BeforeEach
  void meet() {
    anna = people.register(People.newName(), "Anna");
    ben = people.register(People.newName(), "Ben Brook");
    carl = people.register(People.newName(), "Carl Carter");
    people.befriend(anna, ben);
    people.befriend(anna, carl);
  }

  @Test
  void logsInFindsAFriendAndWrites() {
    Tab tab = browsers.device(people.server(), Look.DESKTOP).open("");
    assertThat(tab.logIn().name()).isFocused();
    type(tab, anna.name());
    tab.press("Tab");
    type(tab, anna.password());
    tab.press("Enter");
    assertThat(tab.chats().row("Carl Carter")).isVisible();

    tab.press("Control+k");
    type(tab, "carl");
    assertThat(option(tab, "Carl Carter")).hasAttribute("aria-selected", "true");
    tab.press("Enter");

    ConversationView conversation = tab.conversation();
    assertThat(conversation.composer()).isFocused();
    type(tab, "one");
    tab.press("Shift+Enter");
    type(tab, "two");
    tab.press("Enter");
    assertThat(conversation.messages().first()).containsText("one");
    assertThat(conversation.composer()).isFocused();
  }

  @Test
  void choosesInTheSwitcherWithArrowsAndLeavesItWithEsc() {
    Tab tab = browsers.open(anna);
    assertThat(tab.chats().rows()).hasCount(2);

    tab.press("Control+k");
    Locator box = tab.dialog().getByRole(AriaRole.COMBOBOX);
    assertThat(box).isFocused();
    Locator options = tab.page().getByRole(AriaRole.OPTION);
    assertThat(options.nth(0)).hasAttribute("aria-selected", "true");
    tab.press("ArrowDown");
    assertThat(options.nth(1)).hasAttribute("aria-selected", "true");
    tab.press("ArrowDown");
    assertThat(options.nth(0)).hasAttribute("aria-selected", "true");
    tab.press("ArrowUp");
    assertThat(options.nth(1)).hasAttribute("aria-selected", "true");
    type(tab, "nobody of that name");
    assertThat(options).hasCount(0);
    tab.press("Escape");

    assertThat(box).isHidden();
    assertThat(tab.heading("Pick a conversation")).isVisible();
  }

  @Test
  void walksThroughTheListsWithArrows() {
    Tab tab = browsers.open(anna);
    Locator rows = tab.chats().rows();
    assertThat(rows).hasCount(2);

    tab.chats().search().focus();
    tab.press("ArrowDown");
    assertThat(rows.nth(0)).isFocused();
    tab.press("ArrowDown");
    assertThat(rows.nth(1)).isFocused();
    tab.press("Home");
    assertThat(rows.nth(0)).isFocused();
    tab.press("End");
    tab.press("Enter");

    assertThat(rows.nth(1)).hasAttribute("aria-current", "true");
    assertThat(tab.conversation().composer()).isFocused();
  }

  @Test
  void goesUpIntoTheMessagesAndBackOutWithEsc() {
    ben.connect().say(anna, "first");
    ben.connect().say(anna, "second");
    Tab tab = browsers.open(anna);
    tab.chats().row("Ben Brook").click();
    ConversationView conversation = tab.conversation();
    assertThat(conversation.message("second")).isVisible();
    assertThat(conversation.composer()).isFocused();

    tab.press("ArrowUp");
    assertThat(conversation.message("second")).isFocused();
    tab.press("ArrowUp");
    assertThat(conversation.message("first")).isFocused();
    tab.press("Enter");
    Locator copy = tab.chats().menuItem("Copy text");
    assertThat(copy).isFocused();
    tab.press("Escape");
    assertThat(copy).isHidden();
    type(tab, "words");
    assertThat(conversation.composer()).hasValue("words");

    tab.press("Escape");
    assertThat(tab.heading("Pick a conversation")).isVisible();
  }

  @Test
  void skipsTheSectionsWithTheFirstTab() {
    Tab tab = browsers.open(anna).go("people");
    assertThat(tab.chats().rows()).hasCount(2);

    tab.press("Tab");
    assertThat(tab.button("Skip to the conversation")).isFocused();
    tab.press("Enter");

    assertThat(tab.page().getByRole(AriaRole.MAIN)).isFocused();
  }

  @Test
  void keepsTheFocusInADialogAndGivesItBack() {
    Tab tab = browsers.open(anna).go("groups");
    Locator create = tab.button("Create group").first();
    create.focus();
    tab.press("Enter");
    assertThat(tab.page().getByLabel("Group name")).isFocused();

    for (int stop = 0; stop < 8; stop++) {
      tab.press("Tab");
      assertThat(tab.section("Chats")).not().isFocused();
      assertThat(create).not().isFocused();
    }
    tab.press("Escape");

    assertThat(create).isFocused();
  }

  private static void type(Tab tab, String text) {
    tab.page().keyboard().type(text);
  }

  private static Locator option(Tab tab, String name) {
    return tab.page()
        .getByRole(AriaRole.OPTION)
        .filter(new Locator.FilterOptions().setHasText(name));
  }
}
