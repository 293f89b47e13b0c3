package io.parley.browser.harness;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.parley.it.harness.Api;
import io.parley.it.harness.Await;
import io.parley.it.harness.Person;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** One person's browser: its own cookies and storage, and any number of tabs. */
public final class Device {

  private static final Pattern LOST_CONNECTION =
      Pattern.compile("(Failed to load resource: net::ERR_|WebSocket connection to ).*");

  private final BrowserContext context;
  private final URI origin;
  private final Complaints complaints;

  Device(BrowserContext context, URI origin) {
    this.context = context;
    this.origin = origin;
    complaints = new Complaints(context, origin);
    context.setDefaultTimeout(Await.PATIENCE.toMillis());
  }

  /** As if this person had logged in here: it gets the session the person has. */
  public Device logIn(Person person) {
    String cookie = Objects.requireNonNull(person.api().credentials().get("Cookie"));
    String token = cookie.substring(Api.COOKIE.length() + 1);
    context.addCookies(List.of(new Cookie(Api.COOKIE, token).setUrl(origin.toString())));
    return this;
  }

  /** A new tab at an address of the client, for example {@code people}. */
  public Tab open(String route) {
    Tab tab = new Tab(context.newPage(), this, origin);
    tab.go(route);
    return tab;
  }

  /** A new tab behind a proxy that knows no WebSockets: it never comes to hear anything. */
  public Tab openWithoutSocket() {
    Page page = context.newPage();
    page.routeWebSocket("**/socket", socket -> {});
    return new Tab(page, this, origin).go("chats");
  }

  /** The network is gone, as the browser itself can tell. */
  public void goOffline() {
    expectLostConnection();
    context.setOffline(true);
  }

  public void goOnline() {
    context.setOffline(false);
  }

  /** The network or the server goes away in this test, which the browser logs as an error. */
  public void expectLostConnection() {
    complaints.expect(LOST_CONNECTION);
  }

  /** A request to this path is refused in this test, which the browser logs as an error. */
  public void expectRefusal(int status, String path) {
    complaints.expect(
        Pattern.compile(
            "Failed to load resource: .* status of " + status + " .*" + path + "\\b.*"));
  }

  /** What cannot be reached from a tab. */
  public BrowserContext context() {
    return context;
  }

  List<Page> pages() {
    return context.pages();
  }

  List<String> complaints() {
    return complaints.all(pages());
  }

  List<String> console() {
    return complaints.console();
  }

  void close() {
    context.close();
  }
}
