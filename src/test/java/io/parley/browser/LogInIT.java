package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import io.parley.browser.harness.Browsers;
import io.parley.browser.harness.LogInView;
import io.parley.browser.harness.Look;
import io.parley.browser.harness.Tab;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The way in, and out again. */
@OnH2Only
class LogInIT {

  private static final String PASSWORD = "seven purple teapots";

  @RegisterExtension final People people = People.ofSharedServer();
  @RegisterExtension final Browsers browsers = new Browsers();

  @Test
  void registersLogsOutAndLogsIn() {
    Tab tab = openPage();
    String name = People.newName();

    tab.logIn().register(name, "Zoë Ångström", PASSWORD);
    assertThat(tab.heading("No conversations yet")).isVisible();
    tab.section("Settings").click();
    assertThat(tab.text("@" + name)).isVisible();
    tab.settings().logOut();

    tab.logIn().logIn(name, PASSWORD);
    assertThat(tab.text("Zoë Ångström").first()).isVisible();
    tab.reload();
    assertThat(tab.text("@" + name)).isVisible();
  }

  @Test
  void saysWhichFieldIsWrongAndKeepsWhatWasTyped() {
    Person anna = people.register();
    Tab tab = openPage();
    tab.device().expectRefusal(409, "/api/accounts");
    tab.device().expectRefusal(422, "/api/accounts");
    LogInView form = tab.logIn();

    form.register(anna.name().toUpperCase(Locale.ROOT), "Anna", PASSWORD);
    assertWrong(form.name(), "This username is taken");

    form.name().fill("no good");
    form.password().press("Enter");
    assertWrong(form.name(), "Use 2 to 32 letters or digits");

    form.name().fill(People.newName());
    form.password().fill("short");
    form.password().press("Enter");
    assertWrong(form.password(), "Use at least 8 characters");

    form.password().fill("password123");
    form.password().press("Enter");
    assertWrong(form.password(), "one of the passwords people try first");
    assertThat(tab.page().getByLabel("Display name")).hasValue("Anna");

    form.password().fill(PASSWORD);
    form.password().press("Enter");
    assertThat(tab.heading("No conversations yet")).isVisible();
  }

  @Test
  void asksForWhatIsMissing() {
    Tab tab = openPage();

    tab.logIn().submit().click();

    assertWrong(tab.logIn().name(), "Fill this in");
    assertThat(tab.logIn().password()).hasAttribute("aria-invalid", "true");
  }

  @Test
  void refusesAWrongPassword() {
    Person anna = people.register();
    Tab tab = openPage();
    tab.device().expectRefusal(401, "/api/session");

    tab.logIn().logIn(anna.name(), "not her password");

    assertThat(tab.logIn().alert()).hasText("The username or the password is wrong.");
    assertThat(tab.logIn().name()).hasValue(anna.name());
    tab.logIn().logIn(anna.name(), anna.password());
    assertThat(tab.heading("No conversations yet")).isVisible();
  }

  @Test
  void showsThePasswordOnDemand() {
    Tab tab = openPage();
    tab.logIn().password().fill("secret");

    assertThat(tab.logIn().password()).hasAttribute("type", "password");
    tab.button("Show characters").click();

    assertThat(tab.logIn().password()).hasAttribute("type", "text");
    assertThat(tab.logIn().password()).hasValue("secret");
  }

  private Tab openPage() {
    return browsers.device(people.server(), Look.DESKTOP).open("");
  }

  private static void assertWrong(Locator field, String words) {
    assertThat(field).hasAttribute("aria-invalid", "true");
    assertThat(field).hasAccessibleDescription(Pattern.compile(words));
    assertThat(field).isFocused();
  }
}
