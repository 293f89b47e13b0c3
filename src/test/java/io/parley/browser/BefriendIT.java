package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.parley.browser.harness.Browsers;
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

  private static void ask(Tab tab, Person person) {
    tab.section("People").click();
    tab.people().find(person.name());
    tab.people().request(person.name()).click();
    assertThat(tab.text("Requested")).isVisible();
  }
}
