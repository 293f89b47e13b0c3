package io.parley.browser;

import com.microsoft.playwright.Route;
import io.parley.browser.harness.Browsers;
import io.parley.browser.harness.Device;
import io.parley.browser.harness.Look;
import io.parley.browser.harness.Tab;
import io.parley.it.harness.Person;

/** Whoever looks at a screen. */
enum Viewer {
  NOBODY,
  MAYA,
  /** Somebody with an account, and nothing else yet. */
  NEWCOMER,
  /** Somebody with one conversation, all of it read. */
  DMITRI,
  /** Somebody whose session has just been ended on another device. */
  LOGGED_OUT,
  /** Somebody whose server does not answer. */
  CUT_OFF;

  boolean isLoggedIn() {
    return this == MAYA || this == NEWCOMER || this == DMITRI;
  }

  /** A browser of this viewer, at the first page. */
  Tab open(Browsers browsers, Look look, Story story) {
    return switch (this) {
      case NOBODY -> browsers.device(story.server(), look).open("");
      case MAYA -> open(browsers, look, story, story.person(StoryLines.MAYA));
      case NEWCOMER -> open(browsers, look, story, story.person(StoryLines.NEWCOMER));
      case DMITRI -> open(browsers, look, story, story.person("dmitri"));
      case LOGGED_OUT -> logOut(browsers, look, story);
      case CUT_OFF -> cutOff(browsers, look, story);
    };
  }

  private static Tab open(Browsers browsers, Look look, Story story, Person person) {
    Device device = browsers.device(person, look);
    StoryClock.turnBack(device, story);
    device.expectLostConnection();
    device.expectRefusal(404, "/api/conversations");
    device.expectRefusal(404, "/api/group-links");
    return device.open("chats");
  }

  private static Tab logOut(Browsers browsers, Look look, Story story) {
    Person person = story.person(StoryLines.MAYA).onAnotherDevice();
    Device device = browsers.device(person, look);
    Tab tab = device.open("chats");
    tab.page().locator("parley-chats li").first().waitFor();
    person.api().delete("/session").expect(204);
    return tab;
  }

  private static Tab cutOff(Browsers browsers, Look look, Story story) {
    Device device = browsers.device(story.server(), look);
    device.expectLostConnection();
    device.context().route("**/api/**", Route::abort);
    return device.open("");
  }
}
