package io.parley.browser.harness;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The details of the group whose conversation is open: its members, and what can be done. */
public final class GroupView {

  private final Tab tab;

  GroupView(Tab tab) {
    this.tab = tab;
  }

  /** Opens the details. */
  public GroupView open() {
    details("Show details").click();
    pane().waitFor();
    return this;
  }

  /** The button that shows or hides the details, whatever it counts. */
  public Locator details(String label) {
    return tab.page()
        .getByRole(
            AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName(Pattern.compile("^" + label + ".*")));
  }

  public Locator pane() {
    return tab.page().locator("parley-group-details");
  }

  /** Every member that is drawn. */
  public Locator members() {
    return pane().locator("parley-member-list li");
  }

  /** The member with this username. */
  public Locator member(String name) {
    return members().filter(new Locator.FilterOptions().setHasText("@" + name));
  }

  /** The button for what can be done to a member who goes by this display name. */
  public Locator actions(String displayName) {
    return tab.button("More actions for " + displayName);
  }

  /** Chooses something from the menu of a member. */
  public void act(String displayName, String action) {
    actions(displayName).click();
    tab.page()
        .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(action).setExact(true))
        .click();
  }

  /** One of the buttons of the details, for example {@code Invite friends}, whatever it counts. */
  public Locator action(String name) {
    return pane()
        .getByRole(
            AriaRole.BUTTON,
            new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name + ".*")));
  }

  /** What stands where the composer was: why nothing can be written. */
  public Locator silence() {
    return tab.page().locator("parley-group-silence");
  }

  /** The unread notice above the conversation. */
  public Locator banner() {
    return tab.page().locator("parley-notice-banner");
  }

  /** Chooses one of the values of a rule in the settings. */
  public void decide(String rule, String value) {
    tab.dialog()
        .getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(rule))
        .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(value))
        .check();
  }
}
