package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.parley.browser.harness.Browsers;
import io.parley.browser.harness.Device;
import io.parley.browser.harness.Look;
import io.parley.browser.harness.Tab;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two people become friends; what one does the other sees without a reload. */
@OnH2Only
class BefriendIT {

  @RegisterExtension final People people = People.ofSharedServer();
  @RegisterExtension final Browsers browsers = new Browsers();

  private static final Locator.GetByTextOptions EXACTLY =
      new Locator.GetByTextOptions().setExact(true);

  @Test
  void befriendsAndChatsWithoutAReload() {
    Person anna = people.register();
    Person ben = people.register();
    Tab annas = browsers.open(anna);
    Tab bens = browsers.open(ben);
    assertThat(bens.heading("No conversations yet")).isVisible();

    ask(annas, ben);
    assertThat(bens.section("People, 1 friend request")).isVisible();
    bens.section("People").click();
    assertThat(bens.people().part("Requests to you")).containsText("We met in Ulm");
    bens.people().accept(anna.name()).click();

    assertThat(annas.text("Requested")).isHidden();
    annas.people().write(ben.name()).click();
    annas.conversation().say("Hello Ben");
    bens.people().write(anna.name()).click();
    assertThat(bens.conversation().message("Hello Ben")).isVisible();
    bens.conversation().say("Hello Anna");
    assertThat(annas.conversation().message("Hello Anna")).isVisible();
  }

  @Test
  void takesADeclinedRequestAway() {
    Person anna = people.register();
    Person ben = people.register();
    Tab annas = browsers.open(anna).go("people");
    Tab bens = browsers.open(ben).go("people");

    anna.api().post("/friend-requests", Map.of("to", ben.id())).expect(201);
    assertThat(annas.people().part("Requests you sent")).containsText("Waiting for an answer");
    bens.people().decline(anna.name()).click();

    assertThat(bens.people().person(anna.name())).isHidden();
    assertThat(annas.people().part("Requests you sent")).isHidden();
    assertThat(annas.heading("No friends yet")).isVisible();
  }

  @Test
  void withdrawsARequest() {
    Person anna = people.register();
    Person ben = people.register();
    Tab annas = browsers.open(anna);
    Tab bens = browsers.open(ben).go("people");
    ask(annas, ben);
    assertThat(bens.people().accept(anna.name())).isVisible();

    annas.people().withdraw(ben.name()).click();

    assertThat(bens.people().person(anna.name())).isHidden();
    assertThat(annas.people().request(ben.name())).isVisible();
  }

  @Test
  void makesFriendsOfTwoWhoAskEachOther() {
    Person anna = people.register();
    Person ben = people.register();
    Tab annas = browsers.open(anna);
    Tab bens = browsers.open(ben).go("people");
    ask(annas, ben);

    bens.people().find(anna.name());
    bens.people().accept(anna.name()).click();

    assertThat(bens.people().write(anna.name())).isVisible();
    assertThat(annas.people().write(ben.name())).isVisible();
  }

  @Test
  void befriendsNobodyWithThemselves() {
    Person anna = people.register();
    Tab annas = browsers.open(anna).go("people");

    annas.people().find(anna.name());

    assertThat(annas.people().person(anna.name())).containsText("This is you");
    assertThat(annas.people().request(anna.name())).isHidden();
  }

  @Test
  void leavesWhatWasSaidReadableWhenAFriendshipEnds() {
    Person anna = people.register();
    Person ben = people.register();
    String conversation = people.befriend(anna, ben);
    anna.connect().say(ben, "Until we meet again");
    Tab bens = browsers.open(ben);
    bens.goToConversation(conversation);
    Tab annas = browsers.open(anna).go("people");

    annas.button("More actions for " + ben.name()).click();
    annas.page().getByText("Remove friend").click();
    annas.dialogButton("Remove friend").click();

    assertThat(annas.people().write(ben.name())).isHidden();
    assertThat(bens.text("Send friend request")).isVisible();
    assertThat(bens.conversation().message("Until we meet again")).isVisible();
    assertThat(bens.conversation().composer()).isHidden();
  }

  @Test
  void callsAFriendByANameOfOnesOwnOnAllOwnDevices() {
    Person anna = people.register();
    Person ben = people.registerFriendOf(anna);
    Person carl = people.registerFriendOf(anna);
    String group = people.group(anna, ben, carl);
    Tab annas = browsers.open(anna).go("people");
    Tab annasPhone = browsers.open(anna, Look.PHONE);
    Tab carls = browsers.open(carl);
    carls.goToConversation(group);

    annas.people().openCard(ben.name()).getByLabel("Remark name").fill("Benny");
    annas.people().card().getByLabel("New label").fill("Chess");
    annas.dialogButton("Save").click();
    assertThat(annas.people().card().getByRole(AriaRole.HEADING).first()).hasText("Benny");
    assertThat(annas.people().card()).containsText(ben.name() + " · @" + ben.name());
    annas.press("Escape");

    assertThat(annasPhone.chats().row("Benny")).isVisible();
    assertThat(annas.people().write("Benny")).isVisible();
    annas.button("Chess").click();
    assertThat(annas.people().person(ben.name())).isVisible();
    assertThat(annas.people().person(carl.name())).isHidden();
    annas.people().find("benn");
    assertThat(annas.people().write("Benny")).isVisible();
    annas.goToConversation(group);
    ben.connect().sayTo(group, "Hello all");
    assertThat(annas.conversation().list()).containsText("Benny");
    assertThat(carls.conversation().message("Hello all")).isVisible();
    assertThat(carls.conversation().list()).containsText(ben.name());
    assertThat(carls.text("Benny")).isHidden();
  }

  @Test
  void blocksAFriendWhoMeetsOnlyThatTheyAreNoFriends() {
    Person anna = people.register();
    Person ben = people.register();
    Person carl = people.registerFriendOf(anna);
    String conversation = people.befriend(anna, ben);
    Tab annas = browsers.open(anna).go("people");
    Tab annasOther = browsers.open(anna).go("people");
    Tab bens = browsers.open(ben);
    bens.goToConversation(conversation);

    assertThat(bens.conversation().whom()).containsText("Online");

    annas.people().openCard(ben.name());
    annas.dialogButton("Block").click();
    assertThat(annas.heading("Block " + ben.name() + "?")).isVisible();
    annas.page().locator("parley-confirm").getByText("Block", EXACTLY).click();
    assertThat(annas.people().card()).containsText("You have blocked " + ben.name());
    assertThat(annasOther.people().write(ben.name())).isHidden();
    assertThat(annasOther.people().write(carl.name())).isVisible();

    assertThat(bens.conversation().whom()).containsText("@" + anna.name());
    bens.button("Send friend request").click();
    bens.dialogButton("Send request").click();
    assertThat(bens.text("Friend request sent")).isVisible();
    assertThat(bens.text("blocked")).isHidden();
    annas.press("Escape");
    carl.api().delete("/friends/" + anna.id()).expect(204);
    assertThat(annas.people().write(carl.name())).isHidden();
    assertThat(annas.people().accept(ben.name())).isHidden();

    annas.button("More").click();
    annas.page().getByText("Blocked people").click();
    annas.button("Unblock " + ben.name()).click();
    annas.press("Escape");
    annasOther.people().accept(ben.name()).click();
    assertThat(bens.conversation().composer()).isVisible();
  }

  @Test
  void befriendsWhoeverFollowsALink() {
    Person anna = people.register();
    Person carl = people.register();
    Tab annas = browsers.open(anna).go("people");
    annas.button("Invite link").first().click();
    Locator address = annas.dialog().locator(".address");
    assertThat(annas.dialog().getByRole(AriaRole.IMG)).isVisible();
    String link = address.textContent();
    String route = route(link);
    String name = People.newName();
    Tab bens = browsers.device(anna.api().server(), Look.PHONE).open(route);

    bens.logIn().register(name, "Ben", "correct horse battery");
    assertThat(bens.heading(anna.name())).isVisible();
    bens.button("Add friend").click();
    assertThat(bens.conversation().composer()).isVisible();
    annas.press("Escape");
    assertThat(annas.people().write("Ben")).isVisible();

    annas.button("Invite link").click();
    annas.dialogButton("Renew link").click();
    annas.page().locator("parley-confirm").getByText("Renew link", EXACTLY).click();
    assertThat(address).not().hasText(link);
    Device carls = browsers.device(carl, Look.DESKTOP);
    carls.expectRefusal(404, "/api/friend-links");
    Tab carlsTab = carls.open(route);
    assertThat(carlsTab.heading("This link leads nowhere")).isVisible();
    carlsTab.go(route(address.textContent())).button("Add friend").click();
    assertThat(carlsTab.conversation().composer()).isVisible();
    annas.press("Escape");
    assertThat(annas.people().write(carl.name())).isVisible();
  }

  private static String route(String address) {
    return address.substring(address.indexOf('#') + 2);
  }

  @Test
  void writesToAStrangerWhoLetsEveryoneWrite() {
    Person anna = people.register();
    Person ben = people.register();
    anna.api().patch("/me", Map.of("privacy", Map.of("writes", "everyone"))).expect(200);
    Tab annas = browsers.open(anna);
    Tab bens = browsers.open(ben).go("people");

    bens.people().find(anna.name());
    bens.people().openCard(anna.name());
    bens.dialogButton("Message " + anna.name()).click();
    bens.conversation().say("We have not met");
    annas.chats().row(ben.name()).click();
    assertThat(annas.conversation().message("We have not met")).isVisible();

    anna.api().patch("/me", Map.of("privacy", Map.of("writes", "friends"))).expect(200);
    assertThat(bens.button("Send friend request")).isVisible();
  }

  private static void ask(Tab tab, Person person) {
    tab.section("People").click();
    tab.people().ask(person.name(), person.name(), "We met in Ulm");
    assertThat(tab.text("Requested")).isVisible();
  }
}
