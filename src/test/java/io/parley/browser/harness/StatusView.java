package io.parley.browser.harness;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** One's own picture, with the status others see, and the menu that changes it. */
public final class StatusView {

  private final Page page;

  StatusView(Page page) {
    this.page = page;
  }

  /** The picture, while the status is this and the socket is open. */
  public Locator button(String status) {
    return button(Pattern.compile(", " + status + "\\. Connected$"));
  }

  /** The picture, whatever the status is, while the socket is open. */
  Locator connected() {
    return button(Pattern.compile("\\. Connected$"));
  }

  private Locator button(Pattern name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  /** Opens the menu and picks a status. */
  public void choose(String status) {
    connected().click();
    page.getByRole(AriaRole.MENUITEM)
        .filter(new Locator.FilterOptions().setHasText(status))
        .click();
  }
}
