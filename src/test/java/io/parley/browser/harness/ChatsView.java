package io.parley.browser.harness;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The list of conversations. */
public final class ChatsView {

  private final Page page;

  ChatsView(Page page) {
    this.page = page;
  }

  /** Every row, from top to bottom. */
  public Locator rows() {
    return page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Conversations"))
        .getByRole(AriaRole.LINK);
  }

  /** The row that has this in it, be it the name or what was last said. */
  public Locator row(String text) {
    return rows().filter(new Locator.FilterOptions().setHasText(text));
  }

  public Locator filter() {
    return page.getByRole(
        AriaRole.SEARCHBOX, new Page.GetByRoleOptions().setName("Filter conversations"));
  }
}
