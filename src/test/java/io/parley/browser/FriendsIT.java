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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Anna, her friend Ben, and Cleo, who knows them from groups: their cards, and what they ask. */
@OnH2Only
class FriendsIT {

  @RegisterExtension final People people = People.ofSharedServer();
  @RegisterExtension final Browsers browsers = new Browsers();

  private Person anna;
  private Person ben;
  private Person cleo;

  @BeforeEach
  void meet() {
    anna = people.register(People.newName(), "Anna Albers");
    ben = people.register(People.newName(), "Ben Brook");
    cleo = people.register(People.newName(), "Cleo Cruz");
  }

  @Test
  void asksOnOneDeviceAndTakesItBackOnAnother() {
    Tab desk = browsers.open(anna).go("people");
    Tab phone = browsers.open(anna.onAnotherDevice(), Look.PHONE).go("people");
    Tab cleos = browsers.open(cleo).go("people");
    desk.device().expectRefusal(422, "/api/friend-requests");
    Locator note = desk.dialog().getByLabel("Note");

    desk.people().ask(cleo.name(), "Cleo Cruz", "a word ".repeat(21));
    assertThat(note).hasAttribute("aria-invalid", "true");
    assertThat(note).hasValue("a word ".repeat(21));
    note.fill("From the choir");
    desk.dialogButton("Send request").click();

    assertThat(phone.people().part("Requests you sent")).containsText("From the choir");
    assertThat(cleos.people().part("Requests to you")).containsText("From the choir");
    Locator card = cleos.people().openCard("Anna Albers");
    assertThat(card).containsText("From the choir");
    assertThat(button(card, "Accept the request from Anna Albers")).isVisible();

    phone.people().withdraw("Cleo Cruz").tap();
    assertThat(button(card, "Send request to Anna Albers")).isVisible();
    assertThat(card).not().containsText("From the choir");
    assertThat(cleos.section("People, 1 friend request")).isHidden();
    assertThat(desk.people().request("Cleo Cruz")).isVisible();
  }

  @Test
  void acceptsNothingThatWasTakenBackMeanwhile() {
    String request =
        anna.api()
            .post("/friend-requests", Map.of("to", cleo.id()))
            .expect(201)
            .path("id")
            .asText();
    Tab cleos = browsers.device(cleo, Look.DESKTOP).openWithoutSocket().go("people");
    cleos.device().expectRefusal(404, "/api/friend-requests");
    assertThat(cleos.people().accept("Anna Albers")).isVisible();

    anna.api().delete("/friend-requests/" + request).expect(204);
    cleos.people().accept("Anna Albers").click();

    assertThat(cleos.text("This request does not exist any more.")).isVisible();
    assertThat(cleos.people().person(anna.name())).isHidden();
    assertThat(cleos.heading("No friends yet")).isVisible();
  }

  @Test
  void showsOnACardWhatTwoHaveInCommon() {
    people.befriend(anna, ben);
    String common = people.group(ben, anna, cleo);
    ben.api().patch("/me", Map.of("signature", "Off the grid")).expect(200);
    Tab bens = browsers.open(ben).go("people");
    Tab annas = browsers.open(anna).go("people");
    Tab cleos = browsers.open(cleo).go("chats/" + common + "/details");
    assertThat(dot(annas.people().person(ben.name()), "Online")).isVisible();

    Locator card = annas.people().openCard("Ben Brook");
    assertThat(card).containsText("Off the grid");
    assertThat(card).containsText("Online");
    assertThat(dot(card, "Online")).isVisible();
    ben.api().patch("/me", Map.of("signature", "Back again")).expect(200);
    assertThat(card).containsText("Back again");
    card.getByRole(AriaRole.LINK).filter(hasText("Group of " + ben.name())).click();
    assertThat(annas.dialog()).isHidden();
    assertThat(annas.heading("Group of " + ben.name())).isVisible();

    cleos.group().member(ben.name()).getByRole(AriaRole.BUTTON).first().click();
    Locator asked = cleos.people().card();
    assertThat(asked).containsText("Back again");
    assertThat(asked).not().containsText("Online");
    button(asked, "Send request to Ben Brook").click();
    cleos.dialogButton("Send request").click();
    bens.people().accept("Cleo Cruz").click();
    assertThat(asked).containsText("Friends since");
    assertThat(asked).containsText("Online");
    assertThat(button(asked, "Message Ben Brook")).isVisible();

    bens.button("More actions for Cleo Cruz").click();
    bens.page().getByText("Remove friend").click();
    bens.dialogButton("Remove friend").click();
    assertThat(button(asked, "Send request to Ben Brook")).isVisible();
    assertThat(asked).not().containsText("Online");
    assertThat(asked).not().containsText("Friends since");
  }

  private static Locator button(Locator where, String name) {
    return where.getByRole(
        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator dot(Locator where, String status) {
    return where.getByRole(AriaRole.IMG, new Locator.GetByRoleOptions().setName(status));
  }

  private static Locator.FilterOptions hasText(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
