package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import io.parley.browser.harness.Browsers;
import io.parley.browser.harness.ConversationView;
import io.parley.browser.harness.Tab;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * HTML that somebody gives as a name or a message is text, and runs nowhere: what it would run
 * opens a dialog, which no browser test lets pass.
 */
@OnH2Only
class MarkupIT {

  private static final String PICTURE = "<img src=x onerror=alert(1)>";
  private static final String SCRIPT = "<script>alert(2)</script><b>bold</b>";

  @RegisterExtension final People people = People.ofSharedServer();
  @RegisterExtension final Browsers browsers = new Browsers();

  @Test
  void showsHtmlInANameAndAMessageAsText() {
    Person mallory = people.register(People.newName(), PICTURE);
    Person anna = people.registerFriendOf(mallory);
    Tab annas = browsers.open(anna);
    mallory.connect().say(anna, SCRIPT);
    assertThat(annas.chats().row(SCRIPT)).containsText(PICTURE);

    annas.chats().row(SCRIPT).click();
    assertThat(annas.conversation().message(SCRIPT)).isVisible();
    assertThat(annas.heading(PICTURE)).isVisible();
    assertThat(annas.page()).hasTitle(PICTURE + " · Parley");
    annas.button("Show details").click();
    annas.press("Control+k");
    annas.page().keyboard().type("<img");
    assertThat(annas.page().getByRole(AriaRole.OPTION)).containsText(PICTURE);
    annas.press("Escape");
    annas.go("people");
    assertThat(annas.people().person(mallory.name())).containsText(PICTURE);
    annas.button("More actions for " + PICTURE).click();
    annas.page().getByText("Remove friend").click();
    assertThat(annas.dialogButton("Remove friend")).isVisible();
  }

  @Test
  void showsHtmlInAGroupAsText() {
    String name = PICTURE + People.newName();
    Person mallory = people.register(People.newName(), SCRIPT);
    String group =
        mallory.api().post("/groups", Map.of("name", name)).expect(201).get("id").asText();
    Tab annas = browsers.open(people.register()).go("groups");

    annas.groups().find(name);
    annas.groups().join(name).click();
    mallory.connect().sayTo(group, SCRIPT);

    ConversationView hers = annas.conversation();
    assertThat(hers.message(SCRIPT).first()).containsText(SCRIPT);
    annas.button("Show details").click();
    assertThat(annas.heading(name).first()).isVisible();
    assertThat(annas.text("@" + mallory.name())).isVisible();
  }
}
