package io.parley.it.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One run of {@code java -jar target/parley.jar} in a directory of its own, with its log. It knows
 * nothing of readiness: a start that fails is a run as well.
 */
public final class ServerProcess implements AutoCloseable {

  private static final String LOG = "server.log";

  private final Path log;
  private final Process process;

  private ServerProcess(Path log, Process process) {
    this.log = log;
    this.process = process;
  }

  /**
   * Starts a run.
   *
   * @param directory where it keeps everything, its temporary files too
   * @param settings keys of docs/configuration.md and their values, given to it as environment
   */
  public static ServerProcess launch(Path directory, int port, Map<String, String> settings) {
    Path temporary = directory.resolve("tmp");
    Path log = directory.resolve(LOG);
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Djava.io.tmpdir=" + temporary,
                "-jar",
                jar().toString(),
                "--port",
                String.valueOf(port)));
    builder.directory(directory.toFile()).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().keySet().removeIf(name -> name.startsWith("PARLEY_"));
    settings.forEach((key, value) -> builder.environment().put(asVariable(key), value));
    try {
      Files.createDirectories(temporary);
      return new ServerProcess(log, builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException("The server could not be started", e);
    }
  }

  private static Path jar() {
    Path jar = Path.of(System.getProperty("parley.jar", "target/parley.jar")).toAbsolutePath();
    if (!Files.isRegularFile(jar)) {
      throw new IllegalStateException(jar + " is missing; ./mvnw package -DskipTests makes it");
    }
    return jar;
  }

  private static String asVariable(String key) {
    return key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
  }

  /** What this run, and those before it in the same directory, have said. */
  public String log() {
    try {
      return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** How the run ended, once it has. */
  public int awaitExit() {
    Await.until("the end of the server", Await.LONG_PATIENCE, () -> !process.isAlive());
    return process.exitValue();
  }

  /** Ends the run as a power failure would: at once, with nothing written or said any more. */
  public void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    awaitEnd();
  }

  /** Asks the run to end, and ends it when it does not. */
  @Override
  public void close() {
    process.destroy();
    if (!awaitEnd()) {
      kill();
    }
  }

  private boolean awaitEnd() {
    try {
      return process.waitFor(Await.PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
