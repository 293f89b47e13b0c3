package io.parley.it.harness;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/**
 * What {@code ./parley cluster} runs: a database, a broker, two nodes and a proxy before them, all
 * gone when it is stopped.
 */
public final class LocalCluster {

  private LocalCluster() {}

  /** The first argument is the port of the proxy. */
  public static void main(String[] arguments) throws InterruptedException {
    int port = arguments.length == 0 ? 8080 : Integer.parseInt(arguments[0]);
    Cluster cluster = Cluster.start(Map.of());
    ReverseProxy proxy = new ReverseProxy(port, List.of(cluster.one(), cluster.other()));
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    out.printf("Parley, two nodes:  %s%n", proxy.origin());
    out.printf("  one node:         %s%n", cluster.one().http("/"));
    out.printf("  the other:        %s%n", cluster.other().http("/"));
    out.printf("  Kafka:            %s%n", cluster.broker().address());
    out.printf("Nothing of it is kept, and nobody is held to rate limits. Ctrl+C stops all.%n");
    new CountDownLatch(1).await();
  }
}
