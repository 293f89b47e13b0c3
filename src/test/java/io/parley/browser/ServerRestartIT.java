package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.browser.harness.Browsers;
import io.parley.browser.harness.ConversationView;
import io.parley.browser.harness.Look;
import io.parley.browser.harness.Tab;
import io.parley.it.harness.ParleyServer;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The server dies in the middle of a chat and is started again: people notice, and lose nothing.
 */
@OnH2Only
class ServerRestartIT {

  @RegisterExtension final Browsers browsers = new Browsers();

  private static ParleyServer server;

  @BeforeAll
  static void start() {
    server = ParleyServer.start(ParleyServer.NO_LIMITS);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void comesBackByItselfAndDeliversWhatWasTyped() {
    People people = People.of(server);
    Person anna = people.register();
    Person ben = people.register();
    String conversation = people.befriend(anna, ben);
    Tab annas = open(anna);
    Tab bens = open(ben);
    ConversationView hers = annas.goToConversation(conversation);
    ConversationView his = bens.goToConversation(conversation);
    hers.say("Good morning");
    assertThat(hers.state("Good morning", "Read")).isVisible();

    server.kill();
    assertThat(annas.offlineBar()).isVisible();
    assertThat(bens.offlineBar()).isVisible();
    hers.say("Is it only me?");
    his.say("No, me too");
    assertThat(hers.state("Is it only me?", "Waiting to be sent")).isVisible();
    server.restart();

    assertThat(his.message("Is it only me?")).isVisible();
    assertThat(hers.message("No, me too")).isVisible();
    assertThat(annas.offlineBar()).isHidden();
    assertThat(hers.state("Is it only me?", "Read")).isVisible();
    assertThat(hers.messages()).hasCount(3);
    assertThat(his.messages()).hasCount(3);
    assertThat(anna.history(conversation)).hasSize(3);
  }

  private Tab open(Person person) {
    Tab tab = browsers.open(person, Look.DESKTOP).awaitConnection();
    tab.device().expectLostConnection();
    // Payara answers before Parley is there.
    tab.device().expectRefusal(404, "/api/me");
    tab.device().expectRefusal(503, "/api/me");
    return tab;
  }
}
