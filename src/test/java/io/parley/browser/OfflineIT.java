package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.browser.harness.Browsers;
import io.parley.browser.harness.ConversationView;
import io.parley.browser.harness.Tab;
import io.parley.it.harness.ChatSocket;
import io.parley.it.harness.CuttingProxy;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The network goes and comes back: what is typed is kept, and nothing is missing or there twice.
 */
@OnH2Only
class OfflineIT {

  private static final String QUEUED = "Waiting to be sent";

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
  void sendsWhenBackWhatWasTypedAndCatchesUp() {
    Tab annas = browsers.open(anna).awaitConnection();
    ConversationView hers = annas.goToConversation(conversation);
    ConversationView his = browsers.open(ben).goToConversation(conversation);
    hers.say("before");
    assertThat(his.message("before")).isVisible();

    annas.device().goOffline();
    assertThat(annas.offlineBar()).isVisible();
    hers.say("first");
    hers.say("second");
    assertThat(hers.state("second", QUEUED)).isVisible();
    his.say("meanwhile");
    assertThat(his.state("meanwhile", "Sent")).isVisible();

    annas.device().goOnline();
    assertThat(annas.offlineBar()).isHidden();
    assertThat(hers.state("second", "Read")).isVisible();
    List<String> all = contents(conversation);
    assertThat(all).containsExactlyInAnyOrder("before", "first", "second", "meanwhile");
    assertThat(all).containsSubsequence("before", "first", "second");
    assertShows(hers, all);
    assertShows(his, all);
  }

  @Test
  void keepsWhatWasTypedAcrossAReload() {
    Tab annas = browsers.open(anna).awaitConnection();
    ConversationView hers = annas.goToConversation(conversation);
    annas.device().goOffline();
    hers.say("typed on the train");
    assertThat(hers.state("typed on the train", QUEUED)).isVisible();

    annas.page().close();
    annas.device().goOnline();

    // Pages come through again, the socket does not yet.
    Tab socketless = annas.device().openWithoutSocket();
    socketless.goToConversation(conversation);
    assertThat(socketless.conversation().state("typed on the train", QUEUED)).isVisible();
    assertThat(contents(conversation)).isEmpty();
    socketless.page().close();

    ConversationView again = annas.device().open("chats").goToConversation(conversation);
    assertThat(again.state("typed on the train", "Sent")).isVisible();
    assertThat(contents(conversation)).containsExactly("typed on the train");
    assertThat(again.messages()).hasCount(1);
  }

  @Test
  void showsAndKeepsOneMessageWhenItsAckIsLost() {
    CuttingProxy network = people.keep(new CuttingProxy(people.server()));
    Tab annas = browsers.openAt(network.origin(), anna).awaitConnection();
    annas.device().expectLostConnection();
    ConversationView hers = annas.goToConversation(conversation);
    ChatSocket bens = ben.connect();

    network.loseAnswers();
    hers.say("Did you get this?");
    bens.awaitText("Did you get this?");
    assertThat(hers.state("Did you get this?", QUEUED)).isVisible();
    network.cut();

    assertThat(hers.state("Did you get this?", "Sent")).isVisible();
    hers.say("Once, I hope");
    assertThat(hers.state("Once, I hope", "Sent")).isVisible();
    bens.awaitText("Once, I hope");
    assertThat(bens.texts(conversation)).hasSize(2);
    assertShows(hers, List.of("Did you get this?", "Once, I hope"));
    assertThat(contents(conversation)).containsExactly("Did you get this?", "Once, I hope");
  }

  private static void assertShows(ConversationView view, List<String> contents) {
    assertThat(view.messages().locator(".text")).hasText(contents.toArray(String[]::new));
  }

  /** What the server keeps, in its order. */
  private List<String> contents(String id) {
    return ben.history(id).stream().map(OfflineIT::content).toList();
  }

  private static String content(JsonNode message) {
    return message.path("content").asText();
  }
}
