package io.parley.browser.harness;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Watches one browser, and keeps what must not happen in it: a request to another server, an error
 * on the console (a violation of the Content-Security-Policy is one), an exception nobody caught, a
 * dialog of the browser. What a test brings about on purpose it has to announce.
 */
final class Complaints {

  /** Somebody who is not logged in, or is so no more, finds that out by asking. */
  private static final Pattern NOT_LOGGED_IN =
      Pattern.compile("Failed to load resource: .* status of 401 .*/api/.*");

  /** Chromium looks there by itself, once a run, whatever icon the page names. */
  private static final Pattern FAVICON =
      Pattern.compile("Failed to load resource: .* status of 404 .*/favicon\\.ico\\b.*");

  private final String origin;
  private final List<String> console = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private final List<Predicate<String>> expected = new ArrayList<>();

  Complaints(BrowserContext context, URI origin) {
    this.origin = origin.getAuthority();
    expect(NOT_LOGGED_IN);
    expect(FAVICON);
    context.addInitScript(
        "document.addEventListener('securitypolicyviolation', (event) =>"
            + " console.error('CSP', event.violatedDirective, event.blockedURI))");
    context.onRequest(request -> checkUrl(request.url()));
    context.onPage(page -> page.onWebSocket(socket -> checkUrl(socket.url())));
    context.onPage(page -> page.onCrash(crashed -> complaints.add("crashed: " + crashed.url())));
    context.onConsoleMessage(this::checkConsole);
    context.onWebError(error -> complaints.add("uncaught: " + error.error()));
    context.onDialog(
        dialog -> {
          complaints.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
  }

  /** From now on this may be logged as an error. */
  void expect(Pattern error) {
    expected.add(error.asMatchPredicate());
  }

  private void checkUrl(String url) {
    URI address = URI.create(url);
    boolean remote = List.of("http", "https", "ws", "wss").contains(address.getScheme());
    if (remote && !origin.equals(address.getAuthority())) {
      complaints.add("request to another server: " + url);
    }
  }

  private void checkConsole(ConsoleMessage message) {
    String line = message.text() + " @ " + message.location();
    console.add(message.type() + ": " + line);
    if (message.type().equals("error") && expected.stream().noneMatch(one -> one.test(line))) {
      complaints.add("console: " + line);
    }
  }

  /** Everything so far; a question to each page brings in what was still on its way. */
  List<String> all(List<Page> pages) {
    pages.forEach(page -> page.evaluate("0"));
    return List.copyOf(complaints);
  }

  /** All that was logged. */
  List<String> console() {
    return List.copyOf(console);
  }
}
