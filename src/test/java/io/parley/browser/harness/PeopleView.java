package io.parley.browser.harness;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Friends, requests, and finding people. */
public final class PeopleView {

  private final Tab tab;

  PeopleView(Tab tab) {
    this.tab = tab;
  }

  /** Types into the search box. */
  public void find(String name) {
    tab.searchBox("Find people by name").fill(name);
  }

  /** The row of the person with this username, in whichever list it is. */
  public Locator person(String name) {
    return tab.page()
        .getByRole(AriaRole.MAIN)
        .getByRole(AriaRole.LISTITEM)
        .filter(new Locator.FilterOptions().setHasText("@" + name));
  }

  /** A part of the page by its heading. */
  public Locator part(String heading) {
    return tab.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(heading));
  }

  public Locator request(String displayName) {
    return tab.button("Send request to " + displayName);
  }

  /** Finds somebody and asks them, with a note. */
  public void ask(String name, String displayName, String note) {
    find(name);
    request(displayName).click();
    tab.dialog().getByLabel("Note").fill(note);
    tab.dialogButton("Send request").click();
  }

  /** Opens the card of somebody in a list. */
  public Locator openCard(String displayName) {
    tab.button("Profile of " + displayName).click();
    return card();
  }

  /** The card that is open, in a dialog or in the details of a conversation. */
  public Locator card() {
    return tab.page().locator("parley-person-card");
  }

  public Locator accept(String displayName) {
    return tab.button("Accept the request from " + displayName);
  }

  public Locator decline(String displayName) {
    return tab.button("Decline the request from " + displayName);
  }

  public Locator withdraw(String displayName) {
    return tab.button("Withdraw the request to " + displayName);
  }

  /** Leads to the conversation with a friend. */
  public Locator write(String displayName) {
    return tab.link("Message " + displayName);
  }
}
