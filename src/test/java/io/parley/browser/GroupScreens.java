package io.parley.browser;

import static io.parley.browser.Viewer.MAYA;

import com.microsoft.playwright.options.AriaRole;
import io.parley.browser.harness.Tab;
import java.util.List;
import java.util.function.Consumer;

/** Every screen, dialog and menu of groups. */
final class GroupScreens {

  private static final String DETAILS = "chats/{team}/details";
  private static final String OWN_DETAILS = "chats/{" + StoryGroups.BOARD_GAMES + "}/details";
  private static final String DETAILS_BUTTON = "parley-group-details .actions button >> nth=";
  private static final String OWN_SETTINGS = "4";

  static final List<Screen> ALL =
      List.of(
          Screen.of("details", MAYA, DETAILS, "parley-member-list li"),
          Screen.of("details-owner", MAYA, OWN_DETAILS, "parley-member-list li"),
          Screen.of("member-menu", MAYA, OWN_DETAILS, "wa-dropdown-item")
              .after(click("parley-member-list parley-menu >> nth=0")),
          dialog("invite-friends", "0", "parley-friend-picker label"),
          dialog("group-links", "1", "parley-group-links [data-link]"),
          dialog("join-requests", "2", "parley-join-requests li"),
          dialog("group-nickname", "3", "parley-group-nickname input"),
          dialog("group-settings", "4", "parley-group-settings .segmented"),
          Screen.of("edit-notice", MAYA, DETAILS, "parley-edit-notice textarea")
              .after(click("parley-group-notice .head button")),
          Screen.of("read-notice", MAYA, DETAILS, "parley-read-notice .notice-text")
              .after(click("parley-group-notice .foot button")),
          Screen.of("notice-readers", MAYA, DETAILS, "parley-notice-readers li")
              .after(click("parley-group-notice .foot button"))
              .after(click("parley-read-notice .foot button >> nth=0"))
              .undoneBy(tab -> tab.press("Escape")),
          Screen.of("group-bans", MAYA, DETAILS, "parley-group-bans li")
              .after(click(DETAILS_BUTTON + "4"))
              .after(click("parley-group-settings .more button >> nth=0"))
              .undoneBy(tab -> tab.press("Escape")),
          Screen.of("mute-member", MAYA, DETAILS, "parley-mute-member input")
              .after(GroupScreens::mute),
          Screen.of("dissolve-group", MAYA, OWN_DETAILS, "parley-confirm dialog")
              .after(click(DETAILS_BUTTON + OWN_SETTINGS))
              .after(click("parley-group-settings .more button >> nth=1"))
              .undoneBy(tab -> tab.press("Escape")),
          Screen.of("leave-group", MAYA, DETAILS, "parley-confirm dialog")
              .after(click("parley-group-details .actions .danger-quiet")),
          Screen.of("muted", MAYA, "chats/{" + StoryLines.LONG_NAME + "}", "parley-group-silence"),
          Screen.of("ask-to-join", MAYA, "groups", "parley-ask-to-join textarea")
              .after(click("[data-group='" + StoryGroups.RUNNING + "'] button")),
          Screen.of("join", MAYA, "join/{link}", "parley-join .card"),
          Screen.of("join-over", MAYA, "join/over", "parley-join parley-empty"));

  private GroupScreens() {}

  private static Screen dialog(String name, String button, String element) {
    return Screen.of(name, MAYA, DETAILS, element).after(click(DETAILS_BUTTON + button));
  }

  private static Consumer<Tab> click(String element) {
    return tab -> tab.page().locator(element).click();
  }

  /** The first entry of the menu of the first member who has one. */
  private static void mute(Tab tab) {
    tab.page().locator("parley-member-list parley-menu").first().click();
    tab.page().getByRole(AriaRole.MENUITEM).first().click();
  }
}
