package io.parley.it.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A Kafka broker of one node (KRaft): a process of its own, which can be killed and started again.
 */
public final class KafkaBroker implements AutoCloseable {

  private static final String CLUSTER_ID = "cGFybGV5LXRlc3QtYnVzMA";

  private final Path directory = Directories.create();
  private final int port = FreePort.next();
  private final Thread vanishing = new Thread(this::vanish, "broker-vanishing");
  private Process process;

  private KafkaBroker() {
    configure();
    run("kafka.tools.StorageTool", "format", "-t", CLUSTER_ID, "-c", "server.properties");
    process = launch();
    Runtime.getRuntime().addShutdownHook(vanishing);
  }

  /** A new broker, when it can be reached. */
  public static KafkaBroker start() {
    KafkaBroker broker = new KafkaBroker();
    broker.awaitOpen();
    return broker;
  }

  /** A broker that is known, and not there yet. */
  public static KafkaBroker startLater() {
    KafkaBroker broker = new KafkaBroker();
    broker.kill();
    return broker;
  }

  public String address() {
    return "127.0.0.1:" + port;
  }

  /** As in a power failure. */
  public void kill() {
    process.destroyForcibly();
    await(process);
  }

  /** After it was killed; what it had written it has again. */
  public void restart() {
    process = launch();
    awaitOpen();
  }

  private void awaitOpen() {
    Await.until("the broker to be reached", Await.LONG_PATIENCE, this::isOpen);
  }

  private boolean isOpen() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private void configure() {
    int controller = FreePort.next();
    write(
        """
        process.roles=broker,controller
        node.id=1
        listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
        advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
        controller.listener.names=CONTROLLER
        controller.quorum.voters=1@127.0.0.1:%2$d
        log.dirs=%3$s
        auto.create.topics.enable=false
        offsets.topic.replication.factor=1
        """
            .formatted(port, controller, directory.resolve("data")));
  }

  private void write(String properties) {
    try {
      Files.writeString(directory.resolve("server.properties"), properties);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void run(String... arguments) {
    if (await(java(arguments)) != 0) {
      throw new IllegalStateException("Kafka's storage could not be formatted: " + directory);
    }
  }

  private Process launch() {
    return java("kafka.Kafka", "server.properties");
  }

  private Process java(String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path"))));
    command.addAll(List.of(arguments));
    try {
      return new ProcessBuilder(command)
          .directory(directory.toFile())
          .redirectErrorStream(true)
          .redirectOutput(
              ProcessBuilder.Redirect.appendTo(directory.resolve("broker.log").toFile()))
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException("Kafka could not be started", e);
    }
  }

  private static int await(Process process) {
    try {
      if (!process.waitFor(Await.LONG_PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(vanishing);
    kill();
    Directories.delete(directory);
  }

  private void vanish() {
    process.destroyForcibly();
    Directories.delete(directory);
  }
}
