package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.parley.browser.harness.Browsers;
import io.parley.browser.harness.Look;
import io.parley.browser.harness.Tab;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The ways into a group: made with friends, invited, by a link, and on approval. */
@OnH2Only
class GroupInviteIT {

  @RegisterExtension final People people = People.ofSharedServer();
  @RegisterExtension final Browsers browsers = new Browsers();

  @Test
  void makesAGroupWithAFriendAndInvitesAnother() {
    Person anna = people.register();
    Person ben = people.registerFriendOf(anna);
    Person carl = people.registerFriendOf(anna);
    String name = "Band " + People.newName();
    Tab annas = browsers.open(anna).go("groups");
    Tab bens = browsers.open(ben);
    Tab carls = browsers.open(carl);
    assertThat(carls.chats().rows()).hasCount(1);

    annas.button("Create group").first().click();
    annas.dialog().getByLabel("Group name").fill(name);
    choose(annas, ben);
    annas.dialogButton("Create group").click();
    assertThat(bens.chats().row(name)).isVisible();
    assertThat(carls.chats().row(name)).isHidden();

    annas.group().open().action("Invite friends").click();
    assertThat(annas.dialog().getByText("Already in the group")).isVisible();
    annas.searchBox("Find friends").fill(carl.name());
    choose(annas, carl);
    annas.dialogButton("Invite 1").click();
    carls.chats().row(name).click();
    carls.conversation().say("Hello band");
    bens.chats().row(name).click();
    assertThat(bens.conversation().message("Hello band")).isVisible();

    carls.group().open().action("My nickname here").click();
    carls.dialog().getByLabel("My nickname here").fill("Drums");
    carls.dialogButton("Save").click();
    assertThat(annas.group().member(carl.name())).containsText("Drums");
  }

  @Test
  void letsInByALinkAsOftenAsItSays() {
    Person anna = people.register();
    String group = people.group(anna);
    Tab annas = browsers.open(anna);
    annas.goToConversation(group);

    annas.group().open().action("Invite links").click();
    Locator uses = annas.dialog().getByLabel("Number of uses");
    uses.fill("none");
    annas.dialogButton("Create link").click();
    assertThat(uses).hasAccessibleDescription(Pattern.compile("This is not valid here"));
    assertThat(uses).hasValue("none");
    uses.fill("1");
    annas.dialogButton("Create link").click();
    Locator link = annas.dialog().locator("[data-link]");
    assertThat(link).containsText("used 0 of 1 times");
    String token = link.getAttribute("data-link");
    annas.button("Show QR code").click();
    assertThat(annas.dialog().last().getByRole(AriaRole.IMG)).isVisible();
    assertThat(annas.dialog().last()).containsText("#/join/" + token);
    annas.press("Escape");

    Tab bens = browsers.device(people.server(), Look.DESKTOP).open("join/" + token);
    assertThat(bens.page().getByText("you can join the group you were invited to")).isVisible();
    String ben = People.newName();
    bens.logIn().register(ben, ben, "seven purple teapots");
    assertThat(bens.heading("Group of " + anna.name())).isVisible();
    assertThat(bens.text("1 member")).isVisible();
    bens.button("Join group").click();
    assertThat(bens.conversation().composer()).isVisible();
    assertThat(annas.group().members()).hasCount(2);

    Tab carls = browsers.open(people.register());
    carls.device().expectRefusal(404, "/api/group-links");
    carls.go("join/" + token);
    assertThat(carls.heading("This link does not work any more")).isVisible();
  }

  @Test
  void asksToBeLetInAndWaits() {
    Person anna = people.register();
    Person ben = people.register();
    String group = people.group(anna);
    anna.api().patch("/groups/" + group, Map.of("joinPolicy", "approval")).expect(200);
    String name = "Group of " + anna.name();
    Tab annas = browsers.open(anna);
    annas.goToConversation(group);
    Tab bens = browsers.open(ben).go("groups");

    ask(bens, name, "I play the flute");
    assertThat(annas.group().details("Show details, 1 person asks to join")).isVisible();
    assertThat(annas.section("Groups, 1 person asks to join")).isVisible();
    bens.button("Withdraw the request to join " + name).click();
    assertThat(annas.section("Groups, 1 person asks to join")).isHidden();
    ask(bens, name, "I play the flute");
    annas.group().open().action("Requests to join").click();
    assertThat(annas.dialog()).containsText("I play the flute");
    annas.button("Let " + ben.name() + " in").click();

    assertThat(annas.text("Nobody is waiting to be let in.")).isVisible();
    bens.chats().row(name).click();
    assertThat(bens.conversation().composer()).isVisible();
    assertThat(annas.group().members()).hasCount(2);
  }

  private static void ask(Tab tab, String group, String note) {
    tab.groups().find(group);
    tab.button("Ask to join " + group).click();
    tab.dialog().getByLabel("Note").fill(note);
    tab.dialogButton("Ask to join").click();
    assertThat(tab.text("Requested")).isVisible();
  }

  private static void choose(Tab tab, Person friend) {
    tab.dialog()
        .getByRole(
            AriaRole.CHECKBOX,
            new Locator.GetByRoleOptions().setName(Pattern.compile("@" + friend.name())))
        .check();
  }
}
