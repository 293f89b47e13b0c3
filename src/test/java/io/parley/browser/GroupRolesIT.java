package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import io.parley.browser.harness.Browsers;
import io.parley.browser.harness.GroupView;
import io.parley.browser.harness.Tab;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An owner, an admin and a member: what each may do to the others, and that all see it at once. */
@OnH2Only
class GroupRolesIT {

  @RegisterExtension final People people = People.ofSharedServer();
  @RegisterExtension final Browsers browsers = new Browsers();

  private Person anna;
  private Person ben;
  private Person carl;
  private String group;
  private Tab annas;
  private Tab bens;
  private Tab carls;

  @BeforeEach
  void meet() {
    anna = people.register();
    ben = people.register();
    carl = people.register();
    group = people.group(anna, ben, carl);
    annas = open(anna);
    bens = open(ben);
    carls = open(carl);
  }

  @Test
  void givesAnAdminPowerOverMembersAndOverNobodyElse() {
    assertThat(bens.group().member(anna.name())).containsText("Owner");
    assertThat(bens.group().actions(carl.name())).isHidden();
    carls.group().member(anna.name()).getByRole(AriaRole.BUTTON).click();
    assertThat(carls.dialog()).containsText("@" + anna.name());
    carls.press("Escape");

    annas.group().act(ben.name(), "Make admin");

    for (Tab tab : new Tab[] {annas, bens, carls}) {
      assertThat(tab.group().member(ben.name())).containsText("Admin");
    }
    assertThat(bens.group().actions(carl.name())).isVisible();
    assertThat(bens.group().actions(anna.name())).isHidden();
    assertThat(carls.group().actions(ben.name())).isHidden();

    annas.group().act(ben.name(), "Remove as admin");
    assertThat(bens.group().actions(carl.name())).isHidden();
    assertThat(carls.group().member(ben.name())).not().containsText("Admin");
  }

  @Test
  void mutesAMemberWhoKeepsTheDraft() {
    carls.conversation().composer().fill("but I wanted to say");

    annas.group().act(carl.name(), "Mute…");
    annas.dialog().getByLabel("10 minutes").check();
    annas.dialogButton("Mute").click();

    assertThat(carls.group().silence()).containsText("You are muted. You can write again in ");
    assertThat(carls.group().silence()).containsText("Your draft is kept.");
    assertThat(carls.conversation().composer()).isHidden();
    assertThat(bens.group().member(carl.name()).getByRole(AriaRole.IMG)).isVisible();

    annas.group().act(carl.name(), "Unmute");
    assertThat(carls.conversation().composer()).hasValue("but I wanted to say");
    carls.conversation().composer().press("Enter");
    assertThat(bens.conversation().message("but I wanted to say")).isVisible();
  }

  @Test
  void removesAndBansAndLetsComeBack() {
    carls.conversation().say("I was here");
    assertThat(annas.conversation().message("I was here")).isVisible();

    annas.group().act(carl.name(), "Remove from group…");
    annas.dialogButton("Remove").click();
    assertThat(carls.group().silence()).containsText("You are not a member of this group any more");
    assertThat(carls.conversation().message("I was here")).isVisible();
    assertThat(bens.group().member(carl.name())).isHidden();
    carls.button("Join again").click();
    assertThat(carls.conversation().composer()).isVisible();
    assertThat(annas.group().member(carl.name())).isVisible();

    annas.group().act(carl.name(), "Ban…");
    annas.dialogButton("Ban").click();
    carls.device().expectRefusal(403, "/api/groups");
    carls.button("Join again").click();
    assertThat(carls.group().silence()).containsText("You are banned from this group");
    assertThat(carls.button("Join again")).isHidden();

    annas.group().action("Group settings").click();
    annas.button("Banned people").click();
    annas.button("Lift the ban on " + carl.name()).click();
    assertThat(annas.text("Nobody is banned.")).isVisible();
    carl.api().post("/groups/" + group + "/members", Map.of()).expect(200);
    assertThat(carls.conversation().composer()).isVisible();
  }

  @Test
  void handsTheGroupOnAndEndsIt() {
    annas.group().act(ben.name(), "Make owner…");
    annas.dialogButton("Make owner").click();

    assertThat(bens.group().member(ben.name())).containsText("Owner");
    assertThat(carls.group().member(anna.name())).containsText("Admin");
    assertThat(annas.group().actions(ben.name())).isHidden();

    carls.conversation().say("What now?");
    bens.group().action("Group settings").click();
    bens.button("Dissolve group").click();
    assertThat(bens.page().getByText("The group ends for all 3 members.")).isVisible();
    bens.dialogButton("Dissolve group").last().click();

    assertThat(bens.conversation().whom()).isHidden();
    assertThat(bens.chats().rows()).hasCount(0);
    for (Tab tab : new Tab[] {annas, carls}) {
      assertThat(tab.group().silence()).containsText("This group was dissolved");
      assertThat(tab.chats().rows()).hasCount(0);
    }
    assertThat(carls.conversation().message("What now?")).isVisible();
  }

  private Tab open(Person person) {
    Tab tab = browsers.open(person);
    tab.goToConversation(group);
    GroupView details = tab.group().open();
    assertThat(details.members()).hasCount(3);
    return tab;
  }
}
