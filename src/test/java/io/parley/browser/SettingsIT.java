package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import io.parley.browser.harness.Browsers;
import io.parley.browser.harness.Look;
import io.parley.browser.harness.Tab;
import io.parley.it.Pictures;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people change about themselves, and what the others and their own devices see of it. */
@OnH2Only
class SettingsIT {

  @RegisterExtension final People people = People.ofSharedServer();
  @RegisterExtension final Browsers browsers = new Browsers();

  private Person anna;
  private Person ben;
  private Person cora;
  private String conversation;
  private String group;

  @BeforeEach
  void meet() {
    anna = people.register(People.newName(), "Anna Albers");
    ben = people.register();
    cora = people.register();
    conversation = people.befriend(anna, ben);
    group = people.group(anna, ben, cora);
  }

  @Test
  void showsAPictureEverywhereAtOnce() {
    Tab desk = browsers.open(anna).go("settings");
    Tab phone = browsers.open(anna.onAnotherDevice(), Look.PHONE).go("settings");
    Tab bens = browsers.open(ben);
    bens.goToConversation(conversation);
    Locator atBens = bens.page().locator("parley-conversation-header parley-avatar img");
    assertThat(bens.heading("Anna Albers")).isVisible();

    desk.settings().choosePicture("me.png", "image/png", Pictures.png(900, 600));
    crop(desk);
    desk.dialogButton("Use this picture").click();

    assertThat(desk.settings().picture()).isVisible();
    assertThat(phone.settings().picture()).isVisible();
    assertThat(atBens).isVisible();
    assertThat(desk.dialog()).isHidden();
    desk.button("Remove").click();
    assertThat(desk.settings().picture()).isHidden();
    assertThat(phone.settings().picture()).isHidden();
    assertThat(atBens).isHidden();
  }

  /** By mouse, then by keyboard. */
  private static void crop(Tab tab) {
    Locator stage =
        tab.dialog().getByLabel("Picture", new Locator.GetByLabelOptions().setExact(true));
    Locator zoom = tab.dialog().getByLabel("Zoom");
    assertThat(stage).isVisible();
    BoundingBox box = stage.boundingBox();
    tab.page().mouse().move(box.x + 100, box.y + 100);
    tab.page().mouse().down();
    tab.page().mouse().move(box.x + 40, box.y + 100);
    tab.page().mouse().up();
    stage.focus();
    tab.press("+");
    tab.press("ArrowLeft");
    assertThat(zoom).hasValue("1.1");
  }

  @Test
  void saysBesideThePictureWhyAFileIsNone() {
    Tab tab = browsers.open(anna).go("settings");
    byte[] text = "plain text".getBytes(StandardCharsets.UTF_8);

    tab.settings().choosePicture("me.png", "image/png", text);

    assertThat(tab.page().locator("parley-picture-picker [role=alert]"))
        .containsText("cannot be read");
    assertThat(tab.dialog()).isHidden();
  }

  @Test
  void savesTheProfileAndSaysWhatIsWrongBesideTheField() {
    Tab annas = browsers.open(anna).go("settings");
    Tab bens = browsers.open(ben);
    annas.device().expectRefusal(422, "/api/me");

    annas.settings().field("E-mail").fill("nonsense");
    annas.settings().rename("Anna Neu");

    Locator email = annas.settings().field("E-mail");
    assertThat(email).hasAttribute("aria-invalid", "true");
    assertThat(email).hasValue("nonsense");
    assertThat(email).isFocused();
    assertThat(annas.settings().field("Display name")).hasValue("Anna Neu");
    assertThat(bens.chats().row("Anna Albers")).isVisible();

    email.fill("anna@example.org");
    annas.settings().field("Signature").fill("On holiday");
    annas.button("Save").click();

    assertThat(bens.chats().row("Anna Neu")).isVisible();
    assertThat(email).hasAttribute("aria-invalid", "false");
    annas.reload();
    assertThat(annas.settings().field("E-mail")).hasValue("anna@example.org");
    assertThat(annas.settings().field("Signature")).hasValue("On holiday");
  }

  @Test
  void keepsPrivacyAndLooksOnAllDevices() {
    Tab desk = browsers.open(anna).go("settings");
    Tab phone = browsers.open(anna.onAnotherDevice(), Look.PHONE).go("settings");
    Person dora = people.register();
    Tab doras = browsers.open(dora).go("people");

    desk.settings().choice("Who finds me by name", "Nobody").check();

    assertThat(phone.settings().choice("Who finds me by name", "Nobody")).isChecked();
    doras.people().find(anna.name());
    assertThat(doras.page().getByText("Nobody found")).isVisible();
    desk.settings().choose("Dark");
    assertThat(phone.page().locator("html")).hasAttribute("data-theme", "dark");
    phone.settings().choose("中文");
    assertThat(desk.heading("设置")).isVisible();
    Tab tablet = browsers.open(anna.onAnotherDevice(), Look.PHONE).go("settings");
    assertThat(tablet.heading("设置")).isVisible();
  }

  @Test
  void logsOutEveryOtherDeviceAtOnce() {
    Tab desk = browsers.open(anna).go("settings");
    assertThat(desk.text("This device")).isVisible();
    int before = desk.settings().endSession().count();
    Person otherDevice = anna.onAnotherDevice();
    Tab phone = browsers.open(otherDevice, Look.PHONE);
    assertThat(desk.settings().endSession()).hasCount(before + 1);

    desk.button("Log out everywhere else").click();
    desk.dialogButton("Log out everywhere else").click();

    assertThat(phone.heading("Log in")).isVisible();
    assertThat(desk.settings().endSession()).hasCount(0);
    assertThat(desk.text("This device")).isVisible();
  }

  @Test
  void changesThePasswordAndLogsOutTheOtherDevices() {
    Tab desk = browsers.open(anna).go("settings");
    Tab phone = browsers.open(anna.onAnotherDevice(), Look.PHONE);
    assertThat(phone.chats().row(ben.name())).isVisible();
    desk.device().expectRefusal(403, "/api/me/password");
    Locator current = desk.settings().field("Current password");
    Locator next = desk.settings().field("New password");

    current.fill("not the password");
    next.fill("a better horse battery");
    desk.button("Change password").click();
    assertThat(current).hasAttribute("aria-invalid", "true");
    assertThat(current).isFocused();
    assertThat(current).hasValue("not the password");
    assertThat(next).hasValue("a better horse battery");
    current.fill(anna.password());
    desk.button("Change password").click();

    assertThat(phone.heading("Log in")).isVisible();
    assertThat(current).hasValue("");
    phone.logIn().logIn(anna.name(), "a better horse battery");
    assertThat(phone.chats().row(ben.name())).isVisible();
  }

  @Test
  void takesEverythingAlongInAFile() throws IOException {
    Tab tab = browsers.open(anna).go("settings");

    Download file = tab.page().waitForDownload(() -> tab.button("Export").click());

    assertThat(file.suggestedFilename()).isEqualTo("parley-" + anna.name() + ".zip");
    try (ZipFile zip = new ZipFile(file.path().toFile())) {
      assertThat(zip.getEntry("README.txt")).isNotNull();
      assertThat(zip.getEntry("messages/" + conversation + ".json")).isNotNull();
    }
    assertThat(tab.text("Your data is in the downloads of this browser")).isVisible();
  }

  @Test
  void deletesTheAccountAndLeavesItsMessages() {
    anna.connect().say(ben, "so long");
    anna.connect().sayTo(group, "farewell");
    Tab annas = browsers.open(anna).go("settings");
    Tab bens = browsers.open(ben);
    bens.goToConversation(conversation);
    Tab coras = browsers.open(cora);
    coras.goToConversation(group);
    assertThat(coras.conversation().message("farewell")).isVisible();
    annas.device().expectRefusal(403, "/api/me/deletion");

    annas.button("Delete account…").click();
    assertThat(annas.dialog()).containsText("messages you have written stay");
    Locator password = annas.dialog().getByLabel("Current password");
    password.fill("not the password");
    annas.dialogButton("Delete for good").click();
    assertThat(password).hasAttribute("aria-invalid", "true");
    assertThat(password).hasValue("not the password");
    password.fill(anna.password());
    annas.dialogButton("Delete for good").click();

    assertThat(annas.heading("Log in")).isVisible();
    assertThat(annas.text("Your account is deleted")).isVisible();
    assertThat(annas.page().getByText("You were logged out")).isHidden();
    assertThat(bens.heading("Deleted account")).isVisible();
    assertThat(bens.conversation().message("so long")).isVisible();
    assertThat(bens.page().getByText("This account is deleted")).isVisible();
    assertThat(coras.conversation().message("farewell")).isVisible();
    assertThat(coras.conversation().list()).containsText("Deleted account");
    assertThat(bens.page().getByText("Anna Albers", new Page.GetByTextOptions().setExact(true)))
        .hasCount(0);
  }
}
