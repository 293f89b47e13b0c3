package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.parley.browser.harness.Browsers;
import io.parley.browser.harness.ConversationView;
import io.parley.browser.harness.Tab;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two friends write to each other. */
class ChatIT {

  private static final Locator.GetByRoleOptions SENT =
      new Locator.GetByRoleOptions().setName("Sent").setExact(true);

  @RegisterExtension final People people = People.ofSharedServer();
  @RegisterExtension final Browsers browsers = new Browsers();

  private Person anna;
  private Person ben;
  private String conversation;

  @BeforeEach
  void meet() {
    anna = people.register();
    ben = people.register();
    conversation = people.befriend(anna, ben);
  }

  @Test
  void showsWhatBothSayAndThatItWasRead() {
    Tab annas = browsers.open(anna);
    Tab bens = browsers.open(ben);
    ConversationView hers = annas.goToConversation(conversation);

    hers.say("Are you there?");
    assertThat(hers.state("Are you there?", "Sent")).isVisible();
    assertThat(hers.composer()).hasValue("");

    ConversationView his = bens.goToConversation(conversation);
    assertThat(his.message("Are you there?")).isVisible();
    assertThat(hers.state("Are you there?", "Read")).isVisible();
    his.say("Yes");
    assertThat(hers.message("Yes")).isVisible();
    assertThat(his.state("Yes", "Read")).isVisible();
    assertThat(hers.messages()).hasCount(2);
    assertThat(his.messages()).hasCount(2);
  }

  @Test
  void showsThatTheOtherIsTypingUntilTheMessageComes() {
    ConversationView hers = browsers.open(anna).goToConversation(conversation);
    Tab bens = browsers.open(ben).awaitConnection();
    ConversationView his = bens.goToConversation(conversation);

    hers.composer().pressSequentially("On my way");

    assertThat(his.whom()).containsText("typing…");
    assertThat(bens.chats().row(anna.name())).containsText("typing…");
    hers.composer().press("Enter");
    assertThat(his.message("On my way")).isVisible();
    assertThat(his.whom()).containsText("Online");
    assertThat(bens.chats().row(anna.name())).containsText("On my way");
  }

  @Test
  void countsWhatIsUnread() {
    Tab annas = browsers.open(anna);
    Tab bens = browsers.open(ben).go("people");
    ConversationView hers = annas.goToConversation(conversation);

    hers.say("one");
    hers.say("two");
    hers.say("three");
    assertThat(bens.section("Chats, 3 unread")).isVisible();
    assertThat(bens.chats().row(anna.name())).containsText("3 unread");
    assertThat(bens.page()).hasTitle("(3) People · Parley");
    bens.reload();
    assertThat(bens.chats().row(anna.name())).containsText("3 unread");

    bens.chats().row(anna.name()).click();
    assertThat(bens.conversation().unreadLine()).isVisible();
    assertThat(bens.chats().row(anna.name())).not().containsText("unread");
    assertThat(bens.page()).hasTitle(anna.name() + " · Parley");
  }

  @Test
  void makesLinksOfAddressesAndKeepsLineBreaks() {
    ConversationView hers = browsers.open(anna).goToConversation(conversation);
    ConversationView his = browsers.open(ben).goToConversation(conversation);

    hers.composer().fill("see https://example.org/a?b=c");
    hers.composer().press("Shift+Enter");
    hers.composer().pressSequentially("javascript:alert(1)");
    hers.composer().press("Enter");

    Locator message = his.messages().first();
    assertThat(message.innerText()).contains("a?b=c\njavascript:alert(1)");
    Locator link = message.getByRole(AriaRole.LINK);
    assertThat(link).hasCount(1);
    assertThat(link).hasAttribute("href", "https://example.org/a?b=c");
    assertThat(link).hasAttribute("target", "_blank");
    assertThat(link).hasAttribute("rel", "noopener noreferrer");
  }

  @Test
  void putsAnEmojiWhereTheCaretIs() {
    Tab annas = browsers.open(anna);
    ConversationView hers = annas.goToConversation(conversation);
    hers.composer().fill("well done");
    hers.composer().press("Home");

    annas.button("Emoji").click();
    assertThat(annas.searchBox("Find emoji")).isFocused();
    annas.page().keyboard().type("party popper");
    annas.button("party popper").click();

    assertThat(annas.searchBox("Find emoji")).isHidden();
    assertThat(hers.composer()).hasValue("🎉well done");
    assertThat(hers.composer()).isFocused();
  }

  @Test
  void sendsTenThousandCharactersAndNotOneMore() {
    Tab annas = browsers.open(anna);
    ConversationView hers = annas.goToConversation(conversation);
    String longest = "汉".repeat(9_997) + "🎉.";

    hers.say(longest + "!");
    assertThat(annas.text("10,001 of 10,000 characters")).isVisible();
    assertThat(annas.page().getByText("One character too many")).isVisible();
    assertThat(hers.sendButton()).hasAttribute("aria-disabled", "true");
    assertThat(hers.composer()).hasValue(longest + "!");

    hers.composer().press("Backspace");
    hers.composer().press("Enter");
    assertThat(hers.messages().getByRole(AriaRole.IMG, SENT)).isVisible();
    assertThat(ben.history(conversation))
        .singleElement()
        .satisfies(message -> assertThat(message.path("content").asText()).isEqualTo(longest));
  }

  @Test
  void keepsDraftsAcrossAReload() {
    Tab annas = browsers.open(anna);
    annas.goToConversation(conversation).composer().fill("not yet finished");

    annas.go("people").reload();
    assertThat(annas.chats().row("Draft: not yet finished")).isVisible();
    annas.chats().row(ben.name()).click();

    assertThat(annas.conversation().composer()).hasValue("not yet finished");
  }
}
