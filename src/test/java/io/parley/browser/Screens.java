package io.parley.browser;

import static io.parley.browser.Viewer.CUT_OFF;
import static io.parley.browser.Viewer.DMITRI;
import static io.parley.browser.Viewer.LOGGED_OUT;
import static io.parley.browser.Viewer.MAYA;
import static io.parley.browser.Viewer.NEWCOMER;
import static io.parley.browser.Viewer.NOBODY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.parley.browser.harness.Tab;
import io.parley.it.Pictures;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Every screen, dialog and menu there is. */
final class Screens {

  private static final String NO_CHAT = "chats/00000000-0000-7000-8000-000000000000";

  private static final List<Screen> OTHERS =
      List.of(
          Screen.of("login", NOBODY, "", "parley-login form"),
          Screen.of("register", NOBODY, "", "parley-login .error").after(Screens::register),
          Screen.of("session-ended", LOGGED_OUT, "", "parley-login .notice"),
          Screen.of("unreachable", CUT_OFF, "", "parley-empty button"),
          Screen.of("chats-empty", NEWCOMER, "chats", "parley-chats parley-empty"),
          Screen.of("groups-empty", NEWCOMER, "groups", "parley-groups parley-empty"),
          Screen.of("chats", MAYA, "chats", "parley-chats li"),
          Screen.of("chats-menu", MAYA, "chats", "wa-dropdown-item").after(Screens::askRow),
          Screen.of("chats-mute", MAYA, "chats", "wa-dropdown-item >> nth=4")
              .after(Screens::askRow)
              .after(click("wa-dropdown-item >> nth=2")),
          Screen.of("chats-groups", MAYA, "chats", "parley-chats li")
              .after(filter(2))
              .undoneBy(filter(0)),
          Screen.of("chats-none-unread", DMITRI, "chats", "parley-chats parley-empty")
              .after(filter(1))
              .undoneBy(filter(0)),
          Screen.of("chats-no-groups", DMITRI, "chats", "parley-chats parley-empty")
              .after(filter(2))
              .undoneBy(filter(0)),
          Screen.of("search", MAYA, "chats", "parley-chats [role=option]")
              .after(search("w"))
              .undoneBy(search("")),
          Screen.of("search-nothing", MAYA, "chats", "parley-chats parley-search parley-empty")
              .after(search("qqqq"))
              .undoneBy(search("")),
          Screen.of("chat", MAYA, "chats/{team}", "parley-message-list .row"),
          Screen.of("pins", MAYA, "chats/{" + StoryLines.GARDEN + "}", "parley-pins .pin")
              .after(click("parley-pins-bar parley-icon-button")),
          Screen.of("mention", MAYA, "chats/{team}", "parley-composer .choice >> nth=1")
              .after(write("@"))
              .undoneBy(write("")),
          Screen.of("offline", MAYA, "chats/{team}", "parley-connection-bar .bar")
              .after(Screens::goOffline)
              .undoneBy(tab -> tab.device().goOnline()),
          Screen.of("direct", MAYA, "chats/{xiaoyu}", "parley-message-list .row"),
          Screen.of("emoji", MAYA, "chats/{xiaoyu}", "parley-emoji-panel .grid button")
              .after(click("parley-composer parley-icon-button >> nth=0")),
          Screen.of("message-menu", MAYA, "chats/{xiaoyu}", "wa-dropdown-item")
              .after(Screens::openMessageMenu),
          Screen.of("chat-empty", MAYA, "chats/{aleksandra}", "parley-message-list parley-empty"),
          Screen.of("chat-ended", MAYA, "chats/{dmitri}", "parley-read-only-notice"),
          Screen.of("chat-deleted", MAYA, "chats/{ines}", "parley-read-only-notice"),
          Screen.of("chat-missing", MAYA, NO_CHAT, "parley-conversation parley-failed"),
          Screen.of("too-long", MAYA, "chats/{elodie}", "parley-composer #note.wrong")
              .after(write("Kuchen! ".repeat(1_300)))
              .undoneBy(write("")),
          Screen.of("switcher", MAYA, "chats", "[role=option]").after(press("Control+k")),
          Screen.of("status-menu", MAYA, "chats", "wa-dropdown-item")
              .after(click("parley-status-menu >> visible=true")),
          Screen.of("groups", MAYA, "groups", "parley-groups section li"),
          Screen.of("create-group", MAYA, "groups", "parley-create-group dialog")
              .after(click("parley-groups .bar button")),
          Screen.of("settings", MAYA, "settings", "parley-sessions-card li"),
          Screen.of("settings-privacy", MAYA, "settings", "parley-privacy-card .segments")
              .after(scrollTo("#privacy")),
          Screen.of("settings-devices", MAYA, "settings", "parley-sessions-card li")
              .after(scrollTo("#sessions")),
          Screen.of("settings-data", MAYA, "settings", "parley-data-card .part")
              .after(scrollTo("#about")),
          Screen.of("settings-wrong", MAYA, "settings", "parley-profile-card .error")
              .after(Screens::saveABadAddress)
              .undoneBy(Tab::reload),
          Screen.of("picture-wrong", MAYA, "settings", "parley-picture-picker .error")
              .after(choosePicture(new byte[] {1})),
          Screen.of("crop", MAYA, "settings", "parley-crop-dialog canvas")
              .after(choosePicture(Pictures.png(900, 600))),
          Screen.of("delete-account", MAYA, "settings", "parley-delete-account dialog")
              .after(click("parley-data-card .danger-quiet")),
          Screen.of("delete-account-wrong", MAYA, "settings", "parley-delete-account .error")
              .after(click("parley-data-card .danger-quiet"))
              .after(click("parley-delete-account .button.danger")),
          Screen.of("log-out-elsewhere", MAYA, "settings", "parley-confirm dialog")
              .after(click("parley-sessions-card .all button")),
          Screen.of("log-out", MAYA, "settings", "parley-confirm dialog")
              .after(click("parley-settings .bar button")),
          Screen.of("missing", MAYA, "nowhere", "parley-shell parley-empty a"));

  static final List<Screen> ALL =
      Stream.of(OTHERS, GroupScreens.ALL, PeopleScreens.ALL).flatMap(List::stream).toList();

  private static final Locator.WaitForOptions THERE =
      new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

  private Screens() {}

  private static void register(Tab tab) {
    tab.device().expectRefusal(422, "/api/accounts");
    tab.page().locator("parley-login .switch button").click();
    tab.page().locator("#name").fill("a b");
    tab.page().locator("#password").fill("a good long password");
    tab.press("Enter");
  }

  private static void goOffline(Tab tab) {
    tab.page().locator("parley-message-list .row").last().waitFor();
    tab.device().goOffline();
  }

  private static void openMessageMenu(Tab tab) {
    tab.page().locator("parley-message-list .row").last().waitFor();
    tab.conversation().composer().press("ArrowUp");
    tab.press("Enter");
  }

  private static void saveABadAddress(Tab tab) {
    tab.device().expectRefusal(422, "/api/me");
    tab.page().locator("parley-profile-card #email").fill("maya at example.org");
    tab.press("Enter");
  }

  private static Consumer<Tab> choosePicture(byte[] file) {
    return tab -> tab.settings().choosePicture("me.png", "image/png", file);
  }

  private static Consumer<Tab> scrollTo(String element) {
    return tab ->
        tab.page()
            .locator("parley-settings " + element)
            .evaluate("heading => heading.scrollIntoView()");
  }

  private static void askRow(Tab tab) {
    tab.page().locator("parley-chats li a").first().focus();
    tab.press("Shift+F10");
  }

  private static Consumer<Tab> filter(int place) {
    return click("parley-chats .segments label >> nth=" + place);
  }

  private static Consumer<Tab> search(String text) {
    return tab -> {
      tab.page().locator("parley-chats input[role=combobox]").fill(text);
      if (!text.isEmpty()) {
        tab.page().locator("parley-chats .results [role=status]:not(:empty)").waitFor(THERE);
      }
    };
  }

  private static Consumer<Tab> click(String element) {
    return tab -> tab.page().locator(element).click();
  }

  private static Consumer<Tab> press(String key) {
    return tab -> tab.press(key);
  }

  private static Consumer<Tab> write(String text) {
    return tab -> tab.conversation().composer().fill(text);
  }
}
