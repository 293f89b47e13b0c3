package io.parley.browser.harness;

import com.microsoft.playwright.Locator;

/** One's groups, and finding, joining and making others. */
public final class GroupsView {

  private final Tab tab;

  GroupsView(Tab tab) {
    this.tab = tab;
  }

  /** Makes a group; its conversation opens. */
  public void create(String name) {
    tab.button("Create group").first().click();
    tab.dialog().getByLabel("Group name").fill(name);
    tab.dialogButton("Create group").click();
  }

  /** Types into the search box. */
  public void find(String name) {
    tab.searchBox("Find groups by name").fill(name);
  }

  public Locator join(String name) {
    return tab.button("Join " + name);
  }
}
