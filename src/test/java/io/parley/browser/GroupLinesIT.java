package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.parley.browser.harness.Browsers;
import io.parley.browser.harness.ConversationView;
import io.parley.browser.harness.Look;
import io.parley.browser.harness.Tab;
import io.parley.it.harness.ChatSocket;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Anna and Ben read English, Carla reads Chinese; all three see what happens in their group. */
@OnH2Only
class GroupLinesIT {

  private static final Look CHINESE =
      new Look(Look.Size.DESKTOP, Look.Theme.LIGHT, Look.Language.ZH);
  private static final int LONG = 60;

  @RegisterExtension final People people = People.ofSharedServer();
  @RegisterExtension final Browsers browsers = new Browsers();

  private Person anna;
  private Person ben;
  private Person carla;
  private String group;

  @BeforeEach
  void meet() {
    anna = people.register(People.newName(), "Anna Ash");
    ben = people.register(People.newName(), "Ben Brook");
    carla = people.register(People.newName(), "Carla");
    group = people.group(anna, carla);
  }

  /** The first row of the list, whatever the language. */
  private static Locator row(Tab tab) {
    return tab.page().locator("parley-chats li").first();
  }

  private static Locator badges(Tab tab) {
    return row(tab).locator(".badge");
  }

  @Test
  void saysInEverybodysLanguageWhatHappens() {
    Tab annas = browsers.open(anna);
    ConversationView atAnnas = annas.goToConversation(group);
    Tab carlas = browsers.open(carla, CHINESE);
    assertThat(row(carlas)).containsText("你加入了群聊");

    atAnnas.say("Welcome, Carla");
    assertThat(badges(carlas)).hasText("1");
    ben.api().post("/groups/" + group + "/members").expect(200);
    people.register(People.newName(), "Dora").api().post("/groups/" + group + "/members");
    assertThat(row(carlas)).containsText("Dora");
    assertThat(badges(carlas)).hasText("1");
    ConversationView atCarlas = carlas.goToConversation(group);
    ConversationView atBens = browsers.open(ben).goToConversation(group);

    assertThat(atAnnas.line("You created the group")).isVisible();
    assertThat(atAnnas.line("Ben Brook and Dora joined")).isVisible();
    assertThat(atBens.line("You and Dora joined")).isVisible();
    assertThat(atBens.line("Carla joined")).isVisible();
    assertThat(atCarlas.line("Anna Ash创建了群聊")).isVisible();
    assertThat(atCarlas.line("Ben Brook和Dora加入了群聊")).isVisible();

    atBens.say("Farewell");
    ben.api().delete("/groups/" + group + "/members/me").expect(204);

    assertThat(atAnnas.line("Ben Brook left")).isVisible();
    assertThat(atCarlas.line("Ben Brook退出了群聊")).isVisible();
    assertThat(annas.chats().rows().first()).containsText("Ben Brook");
    assertThat(badges(carlas)).hasCount(0);
  }

  @Test
  void pinsForEverybodyAndLeadsBackToWhatIsPinned() {
    ben.api().post("/groups/" + group + "/members").expect(200);
    ChatSocket carlas = carla.connect();
    carlas.sayTo(group, "The address is 12 Quay Street");
    for (int number = 1; number <= LONG; number++) {
      carlas.sayTo(group, "number " + number);
    }
    carla.connect().sayTo(group, "Bring the key");
    Tab bens = browsers.open(ben);
    ConversationView atBens = bens.goToConversation(group);
    ConversationView atAnnas = browsers.open(anna).goToConversation(group);
    atBens.toNewest().click();
    atAnnas.toNewest().click();

    atAnnas.act("Bring the key", "Pin");
    assertThat(atBens.pinned()).containsText("Bring the key");
    assertThat(atBens.line("Anna Ash pinned a message")).isVisible();
    anna.api().put("/conversations/" + group + "/pins/" + firstOfCarla()).expect(204);
    assertThat(atBens.pinned()).containsText("The address is 12 Quay Street");
    assertThat(atBens.message("The address is 12 Quay Street")).not().isVisible();

    atBens.pinned().click();
    assertThat(atBens.message("The address is 12 Quay Street")).isInViewport();
    assertThat(atBens.message("The address is 12 Quay Street")).isFocused();

    bens.button("Show all pinned messages").click();
    assertThat(bens.dialog()).containsText("Pinned by Anna Ash");
    assertThat(bens.dialog().getByRole(AriaRole.BUTTON, named("Unpin"))).hasCount(0);
    bens.dialog().getByText("Bring the key").click();
    assertThat(atBens.message("Bring the key")).isInViewport();

    atAnnas.act("Bring the key", "Unpin");
    bens.button("Show all pinned messages").click();
    assertThat(bens.dialog().getByRole(AriaRole.LISTITEM)).hasCount(1);
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }

  private String firstOfCarla() {
    return carla.texts(group).get(0).path("seq").asText();
  }

  @Test
  void callsForEverybodyWhoMay() {
    ben.api().post("/groups/" + group + "/members").expect(200);
    anna.api().patch("/groups/" + group + "/members/me", Map.of("nickname", "Captain")).expect(200);
    Tab bens = browsers.open(ben);
    Tab annas = browsers.open(anna);
    ConversationView atAnnas = annas.goToConversation(group);

    atAnnas.composer().pressSequentially("Dinner @");
    assertThat(atAnnas.mentions())
        .containsText(new String[] {"everyone in the group", "Carla", "Ben Brook"});
    atAnnas.composer().press("Enter");
    assertThat(atAnnas.composer()).hasValue("Dinner @all ");
    atAnnas.composer().pressSequentially("and @be");
    assertThat(atAnnas.mentions()).containsText(new String[] {"Ben Brook"});
    atAnnas.composer().press("Tab");
    atAnnas.composer().press("Enter");

    assertThat(badges(bens)).containsText(new String[] {"@", "1"});
    ConversationView atBens = bens.goToConversation(group);
    assertThat(atBens.message("Dinner @all and @Ben Brook").locator("mark")).hasText("@all");
    assertThat(badges(bens)).hasCount(0);
    assertThat(atBens.message("Dinner @all and @Ben Brook")).containsText("Captain");

    atBens.composer().pressSequentially("@");
    assertThat(atBens.mentions()).containsText(new String[] {"Captain", "Carla"});
    atBens.composer().press("Escape");
    assertThat(atBens.mentions()).hasCount(0);
    atBens.composer().fill("@all me too");
    atBens.composer().press("Enter");
    assertThat(atBens.message("@all me too").getByRole(AriaRole.BUTTON, named("Retry")))
        .isVisible();
    assertThat(atBens.message("@all me too")).containsText("mention");
  }
}
