package io.parley.browser.harness;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
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

  /** Chooses a file as the picture. */
  public void choosePicture(String name, String mediaType, byte[] file) {
    tab.page()
        .locator("parley-picture-picker input[type=file]")
        .setInputFiles(new FilePayload(name, mediaType, file));
  }

  /** The own picture, which is there unless there are but initials. */
  public Locator picture() {
    return tab.page().locator("parley-picture-picker parley-avatar img");
  }

  /** One choice of those under {@code label}. */
  public Locator choice(String label, String option) {
    return tab.page()
        .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(label))
        .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(option).setExact(true));
  }

  /** A field of the profile, by its label. */
  public Locator field(String label) {
    return tab.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  /** The buttons that end the sessions on other devices. */
  public Locator endSession() {
    Pattern ofAnyDevice = Pattern.compile("^Log out (?!everywhere).+");
    return tab.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(ofAnyDevice));
  }
}
