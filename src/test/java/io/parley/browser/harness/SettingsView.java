package io.parley.browser.harness;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** One's profile, how the client looks, and where one is logged in. */
public final class SettingsView {

  private final Tab tab;

  SettingsView(Tab tab) {
    this.tab = tab;
  }

  /** Logs out here, and says yes to the question. */
  public void logOut() {
    tab.button("Log out").click();
    tab.dialogButton("Log out").click();
  }

  /** One of a few, for example the theme {@code Dark}. */
  public void choose(String option) {
    tab.page()
        .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(option).setExact(true))
        .check();
  }

  public void rename(String displayName) {
    tab.page().getByLabel("Display name").fill(displayName);
    tab.button("Save").click();
  }

  /** The buttons that end the sessions on other devices. */
  public Locator endSession() {
    Pattern ofAnyDevice = Pattern.compile("^Log out (?!everywhere).+");
    return tab.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(ofAnyDevice));
  }
}
