package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import io.parley.browser.harness.Browsers;
import io.parley.browser.harness.ConversationView;
import io.parley.browser.harness.Look;
import io.parley.browser.harness.Tab;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A narrow touch screen: one place at a time, and a way back from each. */
@OnH2Only
class PhoneIT {

  private static final double TOUCH_TARGET = 44;

  @RegisterExtension final People people = People.ofSharedServer();
  @RegisterExtension final Browsers browsers = new Browsers();

  @Test
  void goesFromTheListToAConversationAndItsDetailsAndBack() {
    Person anna = people.register();
    Person ben = people.registerFriendOf(anna);
    ben.connect().say(anna, "Lunch?");
    Tab tab = browsers.open(anna, Look.PHONE);
    assertThat(tab.heading("Chats")).isVisible();

    tab.chats().row("Lunch?").tap();
    ConversationView conversation = tab.conversation();
    assertThat(conversation.message("Lunch?")).isVisible();
    assertThat(tab.heading("Chats")).isHidden();
    conversation.composer().fill("At noon");
    conversation.sendButton().tap();
    assertThat(conversation.state("At noon", "Sent")).isVisible();

    tab.button("Show details").tap();
    assertThat(tab.heading("Details")).isVisible();
    assertThat(conversation.composer()).isHidden();
    tab.page().goBack();
    assertThat(conversation.message("At noon")).isVisible();
    tab.button("Back").tap();
    assertThat(tab.chats().row("You: At noon")).isVisible();
    assertThat(conversation.composer()).isHidden();
  }

  @Test
  void leadsEverywhereByTheTabsAtItsFoot() {
    Tab tab = browsers.open(people.register(), Look.PHONE);

    for (String place : List.of("People", "Groups", "Settings", "Chats")) {
      tab.section(place).tap();
      assertThat(tab.heading(place)).isVisible();
    }
    tab.page().goBack();
    assertThat(tab.heading("Settings")).isVisible();
  }

  @Test
  void isEasyToTouchAndNeverWiderThanTheScreen() {
    Person anna = people.register();
    Person ben = people.register();
    String conversation = people.befriend(anna, ben);
    Tab tab = browsers.open(anna, Look.PHONE);
    ben.connect().say(anna, "https://example.org/" + "long".repeat(60));
    for (String place : List.of("Chats", "People", "Groups", "Settings")) {
      assertEasyToTouch(tab.section(place));
      tab.section(place).tap();
      assertFits(tab);
    }
    tab.goToConversation(conversation);
    assertThat(tab.conversation().messages()).hasCount(1);

    assertFits(tab);
    for (String button : List.of("Back", "Show details", "Emoji", "Send")) {
      assertEasyToTouch(tab.button(button));
    }
    BoundingBox composer = tab.conversation().composer().boundingBox();
    assertThat(composer.y + composer.height).isLessThanOrEqualTo(tab.page().viewportSize().height);
  }

  private static void assertEasyToTouch(Locator target) {
    BoundingBox box = target.boundingBox();
    assertThat(box.width).isGreaterThanOrEqualTo(TOUCH_TARGET);
    assertThat(box.height).isGreaterThanOrEqualTo(TOUCH_TARGET);
  }

  private static void assertFits(Tab tab) {
    assertThat(tab.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo(true);
  }
}
