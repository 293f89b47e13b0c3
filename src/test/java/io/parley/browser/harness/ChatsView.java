package io.parley.browser.harness;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.MouseButton;

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

  /** Where one searches everything. */
  public Locator search() {
    return page.locator("parley-chats").getByRole(AriaRole.COMBOBOX);
  }

  /** What the search has found that has this in it. */
  public Locator found(String text) {
    return page.locator("parley-chats")
        .getByRole(AriaRole.OPTION)
        .filter(new Locator.FilterOptions().setHasText(text));
  }

  /** Shows all of them, or those of one kind. */
  public void filter(String name) {
    page.locator("parley-chats .segments label")
        .filter(new Locator.FilterOptions().setHasText(name))
        .click();
  }

  /** Opens the menu of a row by the other button of the mouse, and chooses from it. */
  public void choose(String row, String... items) {
    row(row).click(new Locator.ClickOptions().setButton(MouseButton.RIGHT));
    for (String item : items) {
      menuItem(item).click();
    }
  }

  /** An item of the menu that is open. */
  public Locator menuItem(String name) {
    return page.getByRole(
        AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
