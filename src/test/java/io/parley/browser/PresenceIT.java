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
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who is here, as friends see it and others do not; it changes by itself. */
@OnH2Only
class PresenceIT {

  @RegisterExtension final People people = People.ofSharedServer();
  @RegisterExtension final Browsers browsers = new Browsers();

  @Test
  void showsFriendsWhoIsHereAndNobodyElse() {
    Person anna = people.register();
    Person ben = people.register();
    Person cleo = people.register();
    String conversation = people.befriend(anna, ben);
    people.befriend(ben, cleo);
    String group = people.group(anna, ben, cleo);
    Tab bens = browsers.open(ben);
    ConversationView annaSeen = bens.goToConversation(conversation);
    assertThat(annaSeen.whom()).containsText("@" + anna.name());
    Tab cleos = browsers.open(cleo).go("chats/" + group + "/details");
    Locator benAmongMembers = member(cleos, ben);
    assertThat(dot(benAmongMembers, "Online")).isVisible();

    Tab annas = browsers.open(anna);
    assertThat(annaSeen.whom()).containsText("Online");
    assertThat(dot(bens.chats().row(anna.name()), "Online")).isVisible();
    assertThat(dot(member(cleos, anna), "Online")).isHidden();

    annas.status().choose("Do not disturb");
    assertThat(annaSeen.whom()).containsText("Do not disturb");
    assertThat(dot(bens.chats().row(anna.name()), "Do not disturb")).isVisible();
    ben.connect().say(anna, "When you have time");
    assertThat(annas.chats().row("When you have time")).containsText("unread");
    assertThat(annas.page()).hasTitle("Chats · Parley");
    assertThat(annas.icon()).hasAttribute("href", "/favicon.svg");
    annas.status().choose("Online");
    assertThat(annas.page()).hasTitle("(1) Chats · Parley");
    assertThat(annas.icon()).hasAttribute("href", "/favicon-unread.svg");

    anna.api().patch("/me", Map.of("privacy", Map.of("seesOnline", "nobody"))).expect(200);
    assertThat(annaSeen.whom()).containsText("@" + anna.name());
    anna.api().patch("/me", Map.of("privacy", Map.of("seesOnline", "friends"))).expect(200);
    assertThat(annaSeen.whom()).containsText("Online");

    annas.page().close();
    assertThat(annaSeen.whom()).containsText("Last seen just now");
    assertThat(dot(bens.chats().row(anna.name()), "Online")).isHidden();
  }

  @Test
  void choosesAStatusOnAPhoneForAllDevices() {
    Person anna = people.register();
    Person ben = people.register();
    String conversation = people.befriend(anna, ben);
    Tab desk = browsers.open(anna);
    Tab phone = browsers.open(anna.onAnotherDevice(), Look.PHONE);
    Tab bens = browsers.open(ben, Look.PHONE);
    ConversationView annaSeen = bens.goToConversation(conversation);

    phone.status().choose("Away");

    assertThat(annaSeen.whom()).containsText("Away");
    assertThat(desk.status().button("Away")).isVisible();
    assertThat(phone.status().button("Away")).isVisible();
    desk.status().choose("Online");
    assertThat(annaSeen.whom()).containsText("Online");
    assertThat(phone.status().button("Online")).isVisible();
  }

  private static Locator member(Tab tab, Person person) {
    return tab.page()
        .locator("parley-member-list")
        .getByRole(AriaRole.LISTITEM)
        .filter(new Locator.FilterOptions().setHasText("@" + person.name()));
  }

  private static Locator dot(Locator where, String status) {
    return where.getByRole(AriaRole.IMG, new Locator.GetByRoleOptions().setName(status));
  }
}
