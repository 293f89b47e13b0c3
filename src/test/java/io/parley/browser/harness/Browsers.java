package io.parley.browser.harness;

import com.microsoft.playwright.Browser;
import io.parley.it.harness.ParleyServer;
import io.parley.it.harness.Person;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The browsers of one test, all in one Chromium; for {@code @RegisterExtension}. When the test ends
 * they are closed, and it fails if one of them has seen what must not happen. Of a test that fails
 * the last pictures and the logs are in {@code target/browser-failures}.
 */
public final class Browsers implements BeforeEachCallback, AfterEachCallback {

  private final List<Device> devices = new ArrayList<>();
  private @Nullable Browser browser;

  @Override
  public void beforeEach(ExtensionContext context) {
    browser = Chromium.shared(context);
  }

  /** Somebody at a desk, logged in, at the list of chats. */
  public Tab open(Person person) {
    return open(person, Look.DESKTOP);
  }

  /** Somebody logged in, at the list of chats. */
  public Tab open(Person person, Look look) {
    return device(person, look).open("chats");
  }

  /** Somebody logged in, who reaches the server by another address. */
  public Tab openAt(URI origin, Person person) {
    return device(origin, Look.DESKTOP).logIn(person).open("chats");
  }

  /** A browser with nothing open yet, in which somebody is logged in. */
  public Device device(Person person, Look look) {
    return device(person.api().server().http(""), look).logIn(person);
  }

  /** A browser with nothing open yet, in which nobody is logged in. */
  public Device device(ParleyServer server, Look look) {
    return device(server.http(""), look);
  }

  private Device device(URI origin, Look look) {
    if (browser == null) {
      throw new IllegalStateException("The browser is known once the test begins");
    }
    Device device = new Device(browser.newContext(look.options()), origin);
    devices.add(device);
    return device;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    boolean failed = context.getExecutionException().isPresent();
    try {
      List<String> complaints = devices.stream().flatMap(one -> one.complaints().stream()).toList();
      if (failed || !complaints.isEmpty()) {
        FailureFiles.write(context, devices);
      }
      if (!failed && !complaints.isEmpty()) {
        throw new AssertionError("In the browser: " + String.join("\n", complaints));
      }
    } finally {
      devices.forEach(Device::close);
      devices.clear();
    }
  }
}
