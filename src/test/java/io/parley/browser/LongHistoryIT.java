package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.parley.browser.harness.Browsers;
import io.parley.browser.harness.ConversationView;
import io.parley.browser.harness.Tab;
import io.parley.it.harness.Await;
import io.parley.it.harness.ChatSocket;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import io.parley.protocol.Wire;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A conversation with a past: only what is near the view is drawn, and nothing jumps. */
@OnH2Only
class LongHistoryIT {

  private static final int MANY = 10_000;

  /** Elements of the whole page; 10,000 messages would be ten times as many. */
  private static final int MOST_ELEMENTS = 3_000;

  /** Keeps, frame by frame, where the row is that has this key. */
  private static final String WATCH =
      "(scroller, key) => { scroller.seenAt = []; const look = () => {"
          + " const row = scroller.querySelector(`[data-row='${key}']`);"
          + " scroller.seenAt.push(row.getBoundingClientRect().y); requestAnimationFrame(look); };"
          + " look(); }";

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
  void drawsFewOfTenThousandMessagesAllTheWayUp() {
    write(anna, ben, MANY);
    Tab tab = browsers.open(anna);
    ConversationView hers = tab.goToConversation(conversation);
    assertThat(hers.message("line " + MANY)).isVisible();

    Await.until(
        "the beginning of the conversation",
        Await.LONG_PATIENCE,
        () -> {
          hers.scroller().evaluate("(scroller) => scroller.scrollTop = -scroller.scrollHeight");
          assertThat(elements(tab.page())).isLessThan(MOST_ELEMENTS);
          return hers.message("line 1").isVisible();
        });
    assertThat(hers.beginning()).isVisible();

    hers.toNewest().click();
    assertThat(hers.message("line " + MANY)).isVisible();
    assertThat(elements(tab.page())).isLessThan(MOST_ELEMENTS);
  }

  @Test
  void opensAtTheFirstOfManyUnreadMessages() {
    write(ben, anna, 200);
    Tab tab = browsers.open(anna);

    ConversationView hers = tab.goToConversation(conversation);

    assertThat(hers.unreadLine()).isInViewport();
    assertThat(hers.message("line 1")).isInViewport();
    assertThat(hers.toNewest()).isVisible();
  }

  @Test
  void movesNothingWhenOlderMessagesArrive() {
    write(anna, ben, 200);
    Tab tab = browsers.open(anna);
    ConversationView hers = tab.goToConversation(conversation);
    assertThat(hers.message("line 200")).isVisible();
    List<Route> held = new ArrayList<>();
    tab.page().route("**/messages?before=*", held::add);

    hers.scroller().hover();
    while (held.isEmpty()) {
      tab.page().mouse().wheel(0, -400);
      tab.page().evaluate("new Promise(requestAnimationFrame)");
    }
    Locator watched = firstInView(hers);
    double before = watched.boundingBox().y;
    hers.scroller().evaluate(WATCH, watched.getAttribute("data-row"));
    int height = height(hers);
    held.remove(0).resume();

    Await.until("older messages", () -> height(hers) > height);
    assertThat(hers.scroller().evaluate("(scroller) => scroller.seenAt"))
        .asInstanceOf(list(Number.class))
        .allSatisfy(y -> assertThat(y.doubleValue()).isCloseTo(before, within(1.0)));
    tab.page().unrouteAll();
  }

  @Test
  void staysWhereOneReadsAndLeadsToTheNewest() {
    write(anna, ben, 200);
    Tab tab = browsers.open(anna);
    ConversationView hers = tab.goToConversation(conversation);
    assertThat(hers.message("line 200")).isVisible();
    hers.scroller().evaluate("(scroller) => scroller.scrollTop = -1500");
    assertThat(hers.toNewest()).isVisible();
    Locator watched = firstInView(hers);
    double before = watched.boundingBox().y;

    ChatSocket bens = ben.connect();
    bens.say(anna, "news");
    bens.say(anna, "more news");
    assertThat(hers.toNewest()).hasText("2 new");
    assertThat(watched.boundingBox().y).isCloseTo(before, within(1.0));
    assertThat(tab.chats().row(ben.name())).containsText("2 unread");

    hers.toNewest().click();
    assertThat(hers.message("more news")).isInViewport();
    assertThat(hers.toNewest()).isHidden();
    assertThat(tab.chats().row(ben.name())).not().containsText("unread");
  }

  @Test
  void readsOnWhereItWasLeftAndSeesWhatHasComeMeanwhile() {
    write(anna, ben, 200);
    String withCarl = people.befriend(anna, people.register());
    Tab tab = browsers.open(anna);
    ConversationView hers = tab.goToConversation(conversation);
    assertThat(hers.message("line 200")).isVisible();
    hers.scroller().evaluate("(scroller) => scroller.scrollTop = -4000");
    Locator watched = firstInView(hers);
    String words = "line " + watched.getAttribute("data-seq");
    double before = watched.boundingBox().y;
    assertThat(hers.toNewest()).isVisible();

    tab.goToConversation(withCarl);
    assertThat(tab.heading("Nothing said yet")).isVisible();
    ben.connect().say(anna, "came meanwhile");
    tab.goToConversation(conversation);
    assertReadsOnAt(hers, words, before);
    assertThat(hers.toNewest()).hasText("1 new");
    tab.reload();
    assertReadsOnAt(hers, words, before);

    hers.toNewest().click();
    assertThat(hers.message("came meanwhile")).isInViewport();
    assertThat(hers.unreadLine()).isInViewport();
    hers.say("an answer");
    assertThat(hers.unreadLine()).isInViewport();
    tab.goToConversation(withCarl);
    tab.goToConversation(conversation);
    assertThat(hers.message("an answer")).isInViewport();
    assertThat(hers.unreadLine()).hasCount(0);
  }

  private static void assertReadsOnAt(ConversationView view, String words, double y) {
    assertThat(view.message(words)).isInViewport();
    Await.until(
        "the place it was left at", () -> Math.abs(view.message(words).boundingBox().y - y) <= 1.5);
  }

  private static void write(Person from, Person to, int count) {
    ChatSocket socket = from.connect();
    Wire.Message last = Wire.Message.getDefaultInstance();
    for (int number = 1; number <= count; number++) {
      last = ChatSocket.text(ChatSocket.DIRECT, to.id(), "line " + number);
      socket.send(last);
    }
    String clientId = last.getClientId();
    socket.await("the last ack", message -> message.getAck().getClientId().equals(clientId));
    socket.close();
  }

  private static int height(ConversationView view) {
    return (int) view.scroller().evaluate("(scroller) => scroller.scrollHeight");
  }

  /** Elements of the page, in whatever shadow tree. */
  private static int elements(Page page) {
    return (int)
        page.evaluate(
            "() => { const count = (root) => [...root.querySelectorAll('*')].reduce((sum, element) =>"
                + " sum + 1 + (element.shadowRoot ? count(element.shadowRoot) : 0), 0);"
                + " return count(document); }");
  }

  private static Locator firstInView(ConversationView view) {
    double top = view.scroller().boundingBox().y;
    return view.messages().all().stream()
        .filter(message -> message.boundingBox().y > top)
        .findFirst()
        .orElseThrow();
  }
}
