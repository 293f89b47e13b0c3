package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import io.parley.browser.harness.Browsers;
import io.parley.browser.harness.Look;
import io.parley.browser.harness.Tab;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What Anna does with her list at the desk is so on her phone; Ben and Carl learn nothing of it.
 */
@OnH2Only
class ConversationListIT {

  private static final String PRESS =
      "(row) => row.dispatchEvent(new PointerEvent('pointerdown', {pointerType: 'touch', bubbles:"
          + " true, composed: true}))";

  @RegisterExtension final People people = People.ofSharedServer();
  @RegisterExtension final Browsers browsers = new Browsers();

  private Person anna;
  private Person ben;
  private Person carl;
  private String withBen;

  @BeforeEach
  void meet() {
    anna = people.register();
    ben = people.register(People.newName(), "Ben Brook");
    carl = people.register(People.newName(), "Carl Carter");
    withBen = people.befriend(anna, ben);
    people.befriend(anna, carl);
    ben.connect().say(anna, "from Ben");
    carl.connect().say(anna, "from Carl");
  }

  private Tab desk() {
    return browsers.open(anna);
  }

  private Tab phone() {
    return browsers.open(anna.onAnotherDevice(), Look.PHONE);
  }

  @Test
  void pinsMutesAndMarksOnOneDeviceAndSeesItOnTheOther() {
    Tab desk = desk();
    Tab phone = phone();
    assertThat(desk.chats().rows().first()).containsText("Carl Carter");
    assertThat(phone.chats().rows().first()).containsText("Carl Carter");

    desk.chats().choose("Ben Brook", "Pin");
    assertThat(phone.chats().rows().first()).containsText("Ben Brook");
    assertThat(desk.chats().rows().first()).containsText("pinned");

    desk.chats().choose("Carl Carter", "Mute…", "For 8 hours");
    assertThat(phone.chats().row("Carl Carter")).containsText("muted");
    assertThat(desk.page()).hasTitle("(1) Chats · Parley");
    carl.connect().say(anna, "still there?");
    assertThat(desk.chats().row("still there?")).containsText("2 unread");
    assertThat(desk.page()).hasTitle("(1) Chats · Parley");
    assertThat(desk.chats().rows().first()).containsText("Ben Brook");

    desk.chats().choose("Ben Brook", "Mark as read");
    assertThat(phone.page()).hasTitle("Chats · Parley");
    desk.chats().choose("Ben Brook", "Mark as unread");
    assertThat(phone.chats().row("Ben Brook")).containsText("marked unread");
    assertThat(phone.page()).hasTitle("(1) Chats · Parley");
    assertThat(phone.icon()).hasAttribute("href", "/favicon-unread.svg");
    phone.chats().row("Ben Brook").tap();
    assertThat(desk.page()).hasTitle("Chats · Parley");
    assertThat(desk.chats().row("Ben Brook")).not().containsText("unread");
    assertThat(desk.icon()).hasAttribute("href", "/favicon.svg");
  }

  @Test
  void hidesAConversationUntilItsNextMessageUnlessItIsTakenBack() {
    Tab desk = desk();
    Tab phone = phone();
    assertThat(phone.chats().rows()).hasCount(2);

    desk.chats().row("Carl Carter").focus();
    desk.press("Shift+F10");
    assertThat(desk.chats().menuItem("Mark as read")).isFocused();
    desk.press("End");
    desk.press("Enter");
    assertThat(phone.chats().rows()).hasCount(1);
    desk.button("Undo").click();
    assertThat(phone.chats().rows()).hasCount(2);
    assertThat(desk.chats().rows()).hasCount(2);

    phone.chats().row("Carl Carter").evaluate(PRESS);
    phone.chats().menuItem("Hide").tap();
    assertThat(phone.chats().rows()).hasCount(1);
    assertThat(desk.chats().rows()).hasCount(1);
    desk.reload();
    assertThat(desk.chats().row("Ben Brook")).isVisible();
    assertThat(desk.chats().rows()).hasCount(1);
    carl.connect().say(anna, "here again");
    assertThat(desk.chats().rows().first()).containsText("here again");
    assertThat(phone.chats().rows().first()).containsText("here again");
  }

  @Test
  void showsWhatIsAskedForAndRemembersIt() {
    Tab desk = desk();
    assertThat(desk.chats().rows()).hasCount(2);
    desk.chats().row("Carl Carter").click();
    assertThat(desk.conversation().message("from Carl")).isVisible();
    assertThat(desk.chats().row("Carl Carter")).not().containsText("unread");

    desk.chats().filter("Unread");
    assertThat(desk.chats().rows()).hasCount(1);
    desk.chats().row("Ben Brook").click();
    assertThat(desk.conversation().message("from Ben")).isVisible();
    assertThat(desk.chats().row("Ben Brook")).not().containsText("unread");
    assertThat(desk.chats().rows()).hasCount(1);
    desk.go("chats");
    assertThat(desk.heading("Nothing unread")).isVisible();

    desk.chats().filter("Groups");
    assertThat(desk.heading("No groups yet")).isVisible();
    desk.reload();
    assertThat(desk.heading("No groups yet")).isVisible();
    String group = people.group(ben, anna);
    ben.connect().sayTo(group, "in the group");
    assertThat(desk.chats().row("in the group")).isVisible();
    assertThat(desk.chats().rows()).hasCount(1);
    desk.chats().filter("People");
    assertThat(desk.chats().rows()).hasCount(2);
  }

  @Test
  void findsConversationsPeopleAndGroupsInOneBox() {
    String name = People.newName();
    Person dora = people.register(name + "p", null);
    dora.api().post("/groups", Map.of("name", name + "g")).expect(201);
    Tab desk = desk();
    assertThat(desk.chats().rows()).hasCount(2);

    desk.chats().search().fill("car");
    assertThat(desk.chats().found("Carl Carter")).hasAttribute("aria-selected", "true");
    desk.press("Enter");
    assertThat(desk.conversation().composer()).isFocused();
    assertThat(desk.heading("Carl Carter")).isVisible();
    assertThat(desk.chats().rows()).hasCount(2);

    desk.device().context().route("**/api/people?*", Route::abort);
    desk.device().expectLostConnection();
    desk.chats().search().fill(name);
    Locator retry = desk.button("Try again");
    assertThat(retry).isVisible();
    assertThat(desk.chats().found(name + "g")).containsText("Not a member");
    desk.device().context().unroute("**/api/people?*");
    retry.click();
    assertThat(desk.chats().found("@" + name + "p")).isVisible();
    assertThat(desk.page().getByRole(AriaRole.GROUP)).hasCount(2);

    desk.chats().search().press("ArrowDown");
    assertThat(desk.chats().found(name + "g")).hasAttribute("aria-selected", "true");
    desk.press("Enter");
    assertThat(desk.dialog()).containsText(name + "g");
    desk.press("Escape");
    desk.chats().search().fill(name);
    desk.chats().found("@" + name + "p").click();
    assertThat(desk.dialog()).containsText("@" + name + "p");
    desk.press("Escape");

    desk.chats().search().fill("nobody of this name at all");
    assertThat(desk.heading("Nothing found")).isVisible();
    desk.press("Escape");
    assertThat(desk.chats().rows()).hasCount(2);
  }

  @Test
  void goesOnWithADraftOnAnotherDevice() {
    Tab desk = desk();
    Tab phone = phone();
    desk.goToConversation(withBen).composer().fill("Dear Ben");
    assertThat(phone.chats().row("Draft: Dear Ben")).isVisible();

    phone.chats().row("Ben Brook").tap();
    assertThat(phone.conversation().composer()).hasValue("Dear Ben");
    phone.conversation().composer().fill("Dear Ben, good morning");
    assertThat(desk.conversation().composer()).hasValue("Dear Ben, good morning");
    phone.conversation().sendButton().tap();
    assertThat(desk.conversation().message("Dear Ben, good morning")).isVisible();
    assertThat(desk.conversation().composer()).hasValue("");

    Tab bens = browsers.open(ben);
    assertThat(bens.chats().row("Dear Ben, good morning")).isVisible();
    assertThat(bens.goToConversation(withBen).composer()).hasValue("");
  }
}
