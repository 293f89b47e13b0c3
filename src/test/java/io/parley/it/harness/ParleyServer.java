package io.parley.it.harness;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * A running server that answers: a process, a directory and a database of its own, all gone when it
 * is closed. Most tests share one, which holds nobody to the rate limits.
 */
public final class ParleyServer implements AutoCloseable {

  /** Limits that the tests, as one busy person at one address, do not reach. */
  public static final Map<String, String> NO_LIMITS =
      Stream.of(
              "parley.limits.login-per-minute",
              "parley.limits.register-per-hour",
              "parley.limits.send-per-second",
              "parley.limits.search-per-minute",
              "parley.limits.friend-requests-per-hour",
              "parley.limits.groups-per-hour",
              "parley.limits.group-changes-per-hour",
              "parley.limits.signals-per-second",
              "parley.limits.pictures-per-hour",
              "parley.limits.exports-per-hour",
              "parley.login.failures-per-address")
          .collect(Collectors.toMap(key -> key, key -> "1000000"));

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final Path directory = Directories.create();
  private final int port = FreePort.next();
  private final TestDatabase.Schema schema;
  private final Map<String, String> settings = new HashMap<>();
  private final Thread vanishing = new Thread(this::vanish, "server-vanishing");
  private volatile ServerProcess process;

  private ParleyServer(TestDatabase.Schema schema, Map<String, String> settings) {
    this.schema = schema;
    this.settings.putAll(schema.settings());
    this.settings.putAll(settings);
    process = launch();
    Runtime.getRuntime().addShutdownHook(vanishing);
  }

  /** A new server with these settings (keys of docs/configuration.md), when it answers. */
  public static ParleyServer start(Map<String, String> settings) {
    return start(TestDatabase.newSchema(), settings);
  }

  /** The same, with a database that others use as well; it goes with the first that is closed. */
  static ParleyServer start(TestDatabase.Schema schema, Map<String, String> settings) {
    ParleyServer server = new ParleyServer(schema, settings);
    try {
      server.awaitReady();
      return server;
    } catch (AssertionError e) {
      server.close();
      throw e;
    }
  }

  /** The server that tests share which need no other; it lives as long as the run. */
  public static ParleyServer shared(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.GLOBAL)
        .getOrComputeIfAbsent(ParleyServer.class, key -> start(NO_LIMITS), ParleyServer.class);
  }

  private ServerProcess launch() {
    return ServerProcess.launch(directory, port, settings);
  }

  private void awaitReady() {
    try {
      Await.until("the server to answer", Await.LONG_PATIENCE, this::isReady);
    } catch (AssertionError e) {
      throw new AssertionError(e.getMessage() + "; its log:\n" + process.log(), e);
    }
  }

  private boolean isReady() {
    if (!process.isAlive()) {
      throw new AssertionError("The server has ended by itself; its log:\n" + process.log());
    }
    return status("/api/me") == 401;
  }

  private int status(String path) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(http(path)).timeout(Duration.ofSeconds(20)).build();
      return HTTP.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The server dies at once, as in a power failure. */
  public void kill() {
    process.kill();
  }

  /** The server starts again after it was killed: the same directory, port and database. */
  public void restart() {
    process.close();
    process = launch();
    awaitReady();
  }

  /** Asks the server to end, and waits until it has. */
  public void stop() {
    process.close();
  }

  public URI http(String path) {
    return URI.create("http://" + authority() + path);
  }

  public URI socket() {
    return URI.create("ws://" + authority() + "/socket");
  }

  /** Host and port, as they stand in a URL. */
  public String authority() {
    return "127.0.0.1:" + port;
  }

  public int port() {
    return port;
  }

  public String log() {
    return process.log();
  }

  public TestDatabase.Schema database() {
    return schema;
  }

  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(vanishing);
    process.close();
    schema.close();
    Directories.delete(directory);
  }

  /** When the tests are stopped in the middle, nothing of a server stays behind. */
  private void vanish() {
    process.kill();
    Directories.delete(directory);
  }
}
