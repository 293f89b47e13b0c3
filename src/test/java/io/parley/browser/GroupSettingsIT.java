package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import io.parley.browser.harness.Browsers;
import io.parley.browser.harness.Tab;
import io.parley.it.Pictures;
import io.parley.it.harness.Await;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What owner and admins decide for a group reaches everybody in it at once. */
@OnH2Only
class GroupSettingsIT {

  private static final int MANY = 5_000;

  /** Of the whole page; 5,000 members would be twenty times as many. */
  private static final int MOST_ELEMENTS = 3_000;

  private static final Pattern CURSOR = Pattern.compile("cursor=(\\d+)");
  private static final int PAGE = 100;

  @RegisterExtension final People people = People.ofSharedServer();
  @RegisterExtension final Browsers browsers = new Browsers();

  private Person anna;
  private String group;
  private Tab annas;
  private Tab bens;
  private Tab carls;
  private Person ben;

  @BeforeEach
  void meet() {
    anna = people.register();
    ben = people.register();
    Person carl = people.register();
    group = people.group(anna, ben, carl);
    annas = browsers.open(anna);
    annas.goToConversation(group);
    bens = browsers.open(ben);
    bens.goToConversation(group);
    carls = browsers.open(carl);
    carls.goToConversation(group);
  }

  @Test
  void renamesAndSetsRulesForAll() {
    annas.group().open().action("Group settings").click();
    Locator name = annas.dialog().getByLabel("Group name");
    name.fill(" ");
    name.press("Enter");
    assertThat(name).hasAccessibleDescription(Pattern.compile("Use 1 to 64 characters"));
    assertThat(name).hasValue(" ");
    String renamed = "Choir " + People.newName();
    name.fill(renamed);
    name.press("Enter");
    assertThat(bens.heading(renamed)).isVisible();
    assertThat(carls.chats().row(renamed)).isVisible();

    bens.group().open();
    assertThat(bens.group().action("Invite friends")).isVisible();
    annas.group().decide("Who may invite", "Admins");
    assertThat(bens.group().action("Invite friends")).isHidden();

    carls.conversation().composer().fill("unfinished");
    annas.group().decide("Who may write", "Admins");
    assertThat(carls.group().silence())
        .containsText("Only the owner and admins can write here now.");
    assertThat(bens.conversation().composer()).isHidden();
    annas.group().decide("Who may write", "Everyone");
    assertThat(carls.conversation().composer()).hasValue("unfinished");
  }

  @Test
  void showsThePictureToAll() {
    Locator atBens = bens.page().locator("parley-conversation-header parley-avatar img");
    annas.group().open().action("Group settings").click();
    annas.settings().choosePicture("group.png", "image/png", Pictures.png(600, 900));
    annas.dialogButton("Use this picture").click();
    assertThat(atBens).isVisible();
    assertThat(carls.chats().rows().locator("img")).isVisible();

    annas.dialogButton("Remove").click();
    assertThat(atBens).isHidden();
    assertThat(carls.chats().rows().locator("img")).isHidden();
  }

  @Test
  void showsANoticeUntilItIsReadAndWhoHasReadIt() {
    annas.group().open().action("Write a notice").click();
    annas.dialog().getByLabel("Notice").fill("Rehearsal at seven\nhttps://example.org/hall");
    annas.dialogButton("Publish").click();
    assertThat(bens.group().banner()).containsText("Rehearsal at seven");
    assertThat(carls.group().banner()).isVisible();
    assertThat(annas.group().banner()).isHidden();

    bens.group().banner().getByText("Read").click();
    assertThat(bens.dialog()).containsText("https://example.org/hall");
    bens.dialogButton("Close").last().click();
    assertThat(bens.group().banner()).isHidden();
    bens.reload();
    assertThat(bens.conversation().composer()).isVisible();
    assertThat(bens.group().banner()).isHidden();

    annas.group().pane().getByText("Read", new Locator.GetByTextOptions().setExact(true)).click();
    annas.dialogButton("Who has read it").click();
    assertThat(annas.dialog().last()).containsText("Read by 2 of 3");
    assertThat(annas.dialog().last()).containsText("@" + ben.name());
    annas.dialog().last().getByLabel("Not read").check();
    assertThat(annas.dialog().last()).not().containsText("@" + ben.name());
  }

  @Test
  void drawsFewOfFiveThousandMembers() {
    annas.page().route("**/api/groups/*/members?*", GroupSettingsIT::answerMany);

    annas.group().open();
    Locator last = annas.group().member("person" + (MANY - 1));
    Await.until(
        "the last member",
        Await.LONG_PATIENCE,
        () -> {
          annas
              .page()
              .locator("parley-details .scroll")
              .evaluate("(scroller) => scroller.scrollTop = scroller.scrollHeight");
          return last.isVisible();
        });

    Object elements =
        annas
            .page()
            .locator("parley-member-list")
            .evaluate("(list) => list.shadowRoot.querySelectorAll('*').length");
    assertThat(((Number) elements).intValue()).isLessThan(MOST_ELEMENTS);
    assertThat(last).hasAttribute("aria-posinset", String.valueOf(MANY));
  }

  private static void answerMany(Route route) {
    Matcher cursor =
        CURSOR.matcher(
            Optional.ofNullable(URI.create(route.request().url()).getQuery()).orElse(""));
    int start = cursor.find() ? Integer.parseInt(cursor.group(1)) : 0;
    int end = Math.min(start + PAGE, MANY);
    String members =
        IntStream.range(start, end)
            .mapToObj(GroupSettingsIT::member)
            .collect(Collectors.joining(","));
    String next = end < MANY ? "\"" + end + "\"" : "null";
    route.fulfill(
        new Route.FulfillOptions()
            .setContentType("application/json")
            .setBody("{\"items\":[%s],\"next\":%s}".formatted(members, next)));
  }

  private static String member(int number) {
    return """
        {"profile":{"id":"%1$d","name":"person%1$d","displayName":"Person %1$d","avatar":"",\
        "signature":"","deleted":false},"role":"%2$s","joinedAt":%1$d,"nickname":"","mutedUntil":0}"""
        .formatted(number, number == 0 ? "owner" : "member");
  }
}
