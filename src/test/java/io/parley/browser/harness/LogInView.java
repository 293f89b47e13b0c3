package io.parley.browser.harness;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The page of somebody who is not logged in. */
public final class LogInView {

  private final Page page;

  LogInView(Page page) {
    this.page = page;
  }

  /** Fills in the form for a new account and sends it. */
  public void register(String name, String displayName, String password) {
    showRegister();
    name().fill(name);
    field("Display name").fill(displayName);
    password().fill(password);
    button("Create account").click();
  }

  /** Turns the page to the form for a new account. */
  public void showRegister() {
    button("Create an account").click();
  }

  /** Fills in the form and sends it. */
  public void logIn(String name, String password) {
    name().fill(name);
    password().fill(password);
    submit().click();
  }

  public Locator submit() {
    return button("Log in");
  }

  public Locator name() {
    return field("Username");
  }

  public Locator password() {
    return field("Password");
  }

  /** What is wrong with the form as a whole. */
  public Locator alert() {
    return page.getByRole(AriaRole.ALERT);
  }

  private Locator field(String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  private Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
