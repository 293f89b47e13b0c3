package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.parley.browser.harness.Browsers;
import io.parley.browser.harness.ConversationView;
import io.parley.browser.harness.Tab;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One account in several places at once: all of them show the same. */
@OnH2Only
class DevicesIT {

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
  void showsInASecondTabWhatIsSentInTheFirst() {
    Tab first = browsers.open(anna);
    ConversationView one = first.goToConversation(conversation);
    Tab second = first.device().open("chats");
    ConversationView other = second.goToConversation(conversation);

    one.say("from the first");
    assertThat(other.state("from the first", "Sent")).isVisible();
    other.say("from the second");
    assertThat(one.state("from the second", "Sent")).isVisible();
    second.page().close();
    ben.connect().say(anna, "to both");

    assertThat(one.message("to both")).isVisible();
    assertThat(one.messages()).hasCount(3);
  }

  @Test
  void showsOnASecondDeviceWhatIsSentOnTheFirst() {
    ConversationView desk = browsers.open(anna).goToConversation(conversation);
    ConversationView sofa = browsers.open(anna.onAnotherDevice()).goToConversation(conversation);

    desk.say("from the desk");
    assertThat(sofa.state("from the desk", "Sent")).isVisible();
    sofa.say("from the sofa");
    assertThat(desk.state("from the sofa", "Sent")).isVisible();

    assertThat(desk.messages()).hasCount(2);
    assertThat(sofa.messages()).hasCount(2);
  }

  @Test
  void readsOnEveryDeviceWhatIsReadOnOne() {
    Tab desk = browsers.open(anna);
    Tab sofa = browsers.open(anna.onAnotherDevice());
    assertThat(desk.chats().row(ben.name())).isVisible();
    ben.connect().say(anna, "Look at this");
    assertThat(desk.page()).hasTitle("(1) Chats · Parley");
    assertThat(sofa.page()).hasTitle("(1) Chats · Parley");

    desk.chats().row(ben.name()).click();

    assertThat(desk.conversation().message("Look at this")).isVisible();
    assertThat(sofa.page()).hasTitle("Chats · Parley");
    assertThat(sofa.chats().row(ben.name())).not().containsText("unread");
  }

  @Test
  void logsOutADeviceFromAnother() {
    Tab desk = browsers.open(anna);
    desk.goToConversation(conversation).composer().fill("a draft");
    Tab sofa = browsers.open(anna.onAnotherDevice()).go("settings");

    sofa.settings().endSession().first().click();

    assertThat(desk.heading("Log in")).isVisible();
    assertThat(desk.page().getByText("You were logged out")).isVisible();
    desk.logIn().logIn(anna.name(), anna.password());
    assertThat(desk.heading(ben.name())).isVisible();
    assertThat(desk.conversation().composer()).hasValue("a draft");
    assertThat(sofa.text("This device")).isVisible();
  }
}
