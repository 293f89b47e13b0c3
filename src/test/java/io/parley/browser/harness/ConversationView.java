package io.parley.browser.harness;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An open conversation: its messages, and where one writes. */
public final class ConversationView {

  private final Page page;

  ConversationView(Page page) {
    this.page = page;
  }

  /** Writes a line and presses Enter. */
  public void say(String text) {
    composer().fill(text);
    composer().press("Enter");
  }

  /** Where one writes. */
  public Locator composer() {
    return page.getByRole(AriaRole.MAIN).getByRole(AriaRole.TEXTBOX);
  }

  public Locator sendButton() {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send").setExact(true));
  }

  /** All that is drawn of the messages, day headings and the unread line among them. */
  public Locator list() {
    return page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Messages"));
  }

  /** Every message that is drawn. */
  public Locator messages() {
    return list().locator(".row");
  }

  /** The message, or messages, with exactly this text. */
  public Locator message(String text) {
    return messages()
        .filter(
            new Locator.FilterOptions()
                .setHas(page.getByText(text, new Page.GetByTextOptions().setExact(true))));
  }

  /** The line about what happened in the group that says this. */
  public Locator line(String text) {
    return page.locator("parley-message-list .line")
        .filter(new Locator.FilterOptions().setHasText(said(text)));
  }

  /**
   * Names in a sentence stand between marks that nobody sees, so that they turn nothing around. The
   * browser reads the pattern, and knows no {@link Pattern#quote quotes}.
   */
  private static Pattern said(String text) {
    return Pattern.compile(
        text.codePoints()
            .mapToObj(Character::toString)
            .map(sign -> sign.matches("[\\p{L}\\p{N} ]") ? sign : "\\" + sign)
            .collect(Collectors.joining("[\u2068\u2069]?")));
  }

  /** Opens the actions of a message, and chooses one. */
  public void act(String text, String action) {
    message(text).hover();
    message(text)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Message actions"))
        .click();
    page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(action).setExact(true))
        .click();
  }

  /** The bar with the message pinned last. */
  public Locator pinned() {
    return page.locator("parley-pins-bar .newest");
  }

  /** Whom to mention, as one types. */
  public Locator mentions() {
    return page.getByRole(AriaRole.MAIN).getByRole(AriaRole.OPTION);
  }

  /** The state shown at a message of one's own, for example {@code Read}. */
  public Locator state(String text, String state) {
    return message(text)
        .getByRole(AriaRole.IMG, new Locator.GetByRoleOptions().setName(state).setExact(true));
  }

  /** The line at the top of a conversation whose beginning is reached. */
  public Locator beginning() {
    return page.getByText("begins.");
  }

  /** Above the messages: whom one is talking with, and what they are doing. */
  public Locator whom() {
    return page.locator("parley-conversation-header .names");
  }

  /** What scrolls. */
  public Locator scroller() {
    return page.locator("parley-message-list .scroller");
  }

  /** The round button that leads back to the newest message. */
  public Locator toNewest() {
    return page.locator("parley-message-list .to-newest");
  }

  /** The line above what has not been read. */
  public Locator unreadLine() {
    return list().getByText("Unread messages");
  }
}
