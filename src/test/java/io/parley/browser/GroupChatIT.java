package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.parley.browser.harness.Browsers;
import io.parley.browser.harness.Tab;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Three people in a group, and one who is not. */
class GroupChatIT {

  @RegisterExtension final People people = People.ofSharedServer();
  @RegisterExtension final Browsers browsers = new Browsers();

  @Test
  void createsFindsAndJoinsAGroupAndReachesEverybodyInIt() {
    String group = "Rowing " + People.newName();
    Person anna = people.register();
    Tab annas = browsers.open(anna).go("groups");
    Tab bens = browsers.open(people.register());
    Tab carls = browsers.open(people.register());
    Tab strangers = browsers.open(people.register()).go("groups");

    annas.groups().create(group);
    assertThat(annas.heading(group)).isVisible();
    join(bens, group);
    join(carls, group);
    annas.conversation().say("Boats at six");
    assertThat(bens.conversation().message("Boats at six")).isVisible();
    assertThat(carls.conversation().message("Boats at six")).containsText(anna.name());
    carls.conversation().say("I bring tea");
    assertThat(annas.conversation().message("I bring tea")).isVisible();
    assertThat(bens.conversation().message("I bring tea")).isVisible();

    strangers.groups().find(group);
    assertThat(strangers.groups().join(group)).isVisible();
    assertThat(strangers.chats().rows()).hasCount(0);
  }

  @Test
  void listsMembersAsTheyComeAndGo() {
    Person anna = people.register();
    Person ben = people.register();
    Person carl = people.register();
    String group = people.group(anna, ben);
    Tab annas = browsers.open(anna);
    annas.goToConversation(group);
    Tab bens = browsers.open(ben);
    bens.goToConversation(group);

    annas.button("Show details").click();
    assertThat(members(annas)).containsText(new String[] {anna.name(), ben.name()});
    assertThat(members(annas).first()).containsText("Owner");
    carl.api().post("/groups/" + group + "/members").expect(200);
    assertThat(members(annas)).hasCount(3);

    bens.button("Show details").click();
    assertThat(members(bens)).hasCount(3);
    bens.button("Leave group").click();
    bens.dialogButton("Leave group").click();
    assertThat(members(annas)).containsText(new String[] {anna.name(), carl.name()});
    assertThat(bens.chats().rows()).hasCount(0);

    annas.conversation().say("Only for us two");
    assertThat(annas.conversation().state("Only for us two", "Sent")).isVisible();
    assertThat(carl.texts(group)).hasSize(1);
    bens.device().expectRefusal(403, "/api/conversations");
    bens.go("chats/" + group);
    assertThat(bens.heading("This conversation cannot be opened")).isVisible();
  }

  private static void join(Tab tab, String group) {
    tab.section("Groups").click();
    tab.groups().find(group);
    tab.groups().join(group).click();
    assertThat(tab.heading(group)).isVisible();
    assertThat(tab.conversation().composer()).isVisible();
  }

  private static Locator members(Tab tab) {
    return tab.page()
        .getByRole(AriaRole.COMPLEMENTARY)
        .getByRole(AriaRole.LIST)
        .getByRole(AriaRole.LISTITEM);
  }
}
