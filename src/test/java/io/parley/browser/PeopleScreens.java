package io.parley.browser;

import static io.parley.browser.Viewer.MAYA;
import static io.parley.browser.Viewer.NEWCOMER;

import io.parley.browser.harness.Tab;
import java.util.List;
import java.util.function.Consumer;

/** Every screen, dialog and menu of people. */
final class PeopleScreens {

  private static final String PEOPLE = "parley-people section li";
  private static final String CARD = "parley-person-card .actions";

  static final List<Screen> ALL =
      List.of(
          Screen.of("people-empty", NEWCOMER, "people", "parley-people parley-empty"),
          Screen.of("people", MAYA, "people", PEOPLE),
          Screen.of("people-found", MAYA, "people", "parley-people section[aria-label] li")
              .after(find("a"))
              .undoneBy(find("")),
          Screen.of("people-nobody", MAYA, "people", "parley-people section parley-empty")
              .after(find("qqqq"))
              .undoneBy(find("")),
          Screen.of("people-labelled", MAYA, "people", PEOPLE)
              .after(click("parley-friend-list .chip >> nth=1"))
              .undoneBy(click("parley-friend-list .chip >> nth=0")),
          Screen.of("person-menu", MAYA, "people", "wa-dropdown-item")
              .after(click("parley-friend-list parley-menu >> nth=0")),
          Screen.of("person", MAYA, "chats/{priya}/details", CARD),
          Screen.of("person-friend", MAYA, "people", CARD).after(card("jonas")),
          Screen.of("person-asking", MAYA, "people", CARD).after(card("noor")),
          Screen.of("person-wrong", MAYA, "people", "parley-friend-notes .error")
              .after(card("jonas"))
              .after(PeopleScreens::labelTooMuch)
              .undoneBy(PeopleScreens::forgetLabel),
          Screen.of("person-blocked", MAYA, "chats/{rolf}/details", "parley-person-card .blocked"),
          Screen.of("chat-blocked", MAYA, "chats/{rolf}", "parley-read-only-notice button"),
          Screen.of("remove-friend", MAYA, "chats/{priya}/details", "parley-confirm dialog")
              .after(click("parley-details .actions button >> nth=0")),
          Screen.of("block", MAYA, "chats/{priya}/details", "parley-confirm dialog")
              .after(click("parley-details .actions button >> nth=1")),
          Screen.of("ask-friend", MAYA, "chats/{dmitri}", "parley-ask-friend textarea")
              .after(click("parley-read-only-notice button")),
          Screen.of("ask-friend-wrong", NEWCOMER, "people", "parley-ask-friend .error")
              .after(find("tom"))
              .after(click("parley-people section[aria-label] .do button >> nth=0"))
              .after(PeopleScreens::askAtLength)
              .undoneBy(find("")),
          Screen.of("invite-link", MAYA, "people", "parley-invite-link parley-qr-code svg")
              .after(click("parley-people .bar button >> nth=0")),
          Screen.of("blocked-people", MAYA, "people", "parley-blocked-people li")
              .after(openBlocked()),
          Screen.of("blocked-nobody", NEWCOMER, "people", "parley-blocked-people .quiet")
              .after(openBlocked()),
          Screen.of("add-friend", NEWCOMER, "add/{link of maya}", "parley-add .card"),
          Screen.of("add-over", NEWCOMER, "add/over", "parley-add parley-empty")
              .after(tab -> tab.device().expectRefusal(404, "/api/friend-links")));

  private PeopleScreens() {}

  private static Consumer<Tab> card(String name) {
    return click("parley-people [data-person='" + name + "'] .open");
  }

  private static Consumer<Tab> openBlocked() {
    Consumer<Tab> menu = click("parley-people .bar parley-menu");
    return menu.andThen(click("wa-dropdown-item"));
  }

  private static void labelTooMuch(Tab tab) {
    tab.device().expectRefusal(422, "/api/friends");
    tab.page().locator("parley-friend-notes #labels").fill("neighbours ".repeat(4));
    tab.press("Enter");
  }

  private static void forgetLabel(Tab tab) {
    tab.page().locator("parley-friend-notes #labels").fill("");
  }

  private static void askAtLength(Tab tab) {
    tab.device().expectRefusal(422, "/api/friend-requests");
    tab.page().locator("parley-ask-friend #note").fill("We met in Ulm. ".repeat(10));
    tab.page().locator("parley-ask-friend [type=submit]").click();
  }

  private static Consumer<Tab> click(String element) {
    return tab -> tab.page().locator(element).click();
  }

  private static Consumer<Tab> find(String name) {
    return tab -> tab.page().locator("parley-people input").fill(name);
  }
}
