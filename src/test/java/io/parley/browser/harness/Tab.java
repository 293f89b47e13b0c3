package io.parley.browser.harness;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;

/** One tab, in the words of the person before it; each screen has its own class. */
public final class Tab {

  private final Page page;
  private final Device device;
  private final URI origin;

  Tab(Page page, Device device, URI origin) {
    this.page = page;
    this.device = device;
    this.origin = origin;
  }

  /** Goes to an address of the client, for example {@code chats/<id>}. */
  public Tab go(String route) {
    page.navigate(origin + "/#/" + route);
    return this;
  }

  /** Goes to a conversation and waits until something can be written there. */
  public ConversationView goToConversation(String id) {
    go("chats/" + id);
    ConversationView conversation = conversation();
    conversation.composer().waitFor();
    return conversation;
  }

  public Page page() {
    return page;
  }

  public Device device() {
    return device;
  }

  public LogInView logIn() {
    return new LogInView(page);
  }

  public ChatsView chats() {
    return new ChatsView(page);
  }

  public ConversationView conversation() {
    return new ConversationView(page);
  }

  public PeopleView people() {
    return new PeopleView(this);
  }

  public GroupsView groups() {
    return new GroupsView(this);
  }

  public GroupView group() {
    return new GroupView(this);
  }

  public StatusView status() {
    return new StatusView(page);
  }

  public SettingsView settings() {
    return new SettingsView(this);
  }

  /** An entry of the rail, or of the tabs of a phone, whatever it counts. */
  public Locator section(String name) {
    return page.getByRole(AriaRole.NAVIGATION)
        .getByRole(AriaRole.LISTITEM)
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
  }

  public Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  public Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  public Locator heading(String name) {
    return page.getByRole(
        AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** The dialog that is open. */
  public Locator dialog() {
    return page.getByRole(AriaRole.DIALOG);
  }

  /** The button with this name of the dialog that is open. */
  public Locator dialogButton(String name) {
    return dialog()
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  /** The box that filters or finds, by its label. */
  public Locator searchBox(String label) {
    return page.getByRole(AriaRole.SEARCHBOX, new Page.GetByRoleOptions().setName(label));
  }

  /** Words somewhere on the screen. */
  public Locator text(String words) {
    return page.getByText(words, new Page.GetByTextOptions().setExact(true));
  }

  /** What the browser shows beside the title. */
  public Locator icon() {
    return page.locator("link[rel=icon]");
  }

  /** Waits until the socket is open. */
  public Tab awaitConnection() {
    status().connected().waitFor();
    return this;
  }

  /** The line that is there while the server is not reached. */
  public Locator offlineBar() {
    return page.getByText("You are offline. Messages are sent when you are back.");
  }

  public void press(String key) {
    page.keyboard().press(key);
  }

  public Tab reload() {
    page.reload();
    return this;
  }
}
