package io.parley.it.harness;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** Two nodes with one database and one broker. */
public final class Cluster implements AutoCloseable {

  private final KafkaBroker broker;
  private final TestDatabase.Schema schema = TestDatabase.newSharedSchema();
  private final ParleyServer one;
  private final ParleyServer other;

  private Cluster(KafkaBroker broker, Map<String, String> settings) {
    this.broker = broker;
    Map<String, String> all = new HashMap<>(ParleyServer.NO_LIMITS);
    all.put("parley.kafka.servers", broker.address());
    all.putAll(settings);
    one = ParleyServer.start(schema, all);
    other = ParleyServer.start(schema, all);
  }

  /** A new cluster, when both nodes answer and are in touch. */
  public static Cluster start(Map<String, String> settings) {
    Cluster cluster = new Cluster(KafkaBroker.start(), settings);
    cluster.awaitInTouch(cluster.one);
    cluster.awaitInTouch(cluster.other);
    return cluster;
  }

  /** A new cluster whose broker is not there yet. */
  public static Cluster startWithoutBroker(Map<String, String> settings) {
    return new Cluster(KafkaBroker.startLater(), settings);
  }

  public KafkaBroker broker() {
    return broker;
  }

  public ParleyServer one() {
    return one;
  }

  public ParleyServer other() {
    return other;
  }

  /** Waits until a node says that it hears the other one. */
  public void awaitInTouch(ParleyServer node) {
    Await.until("the node to be in touch", Await.LONG_PATIENCE, () -> others(node) == 1);
  }

  /** Waits until a node says that it serves, and hears nobody. */
  public void awaitOutOfTouch(ParleyServer node) {
    Await.until("the node to be out of touch", () -> others(node) < 0);
  }

  /** How many other nodes this one is in touch with; -1 when it is out of touch. */
  private static int others(ParleyServer node) {
    for (JsonNode check : Api.anonymous(node).getRoot("/health/ready").json().path("checks")) {
      if (check.path("name").asText().equals("bus")) {
        return check.path("data").path("others").asInt(-1);
      }
    }
    return -1;
  }

  @Override
  public void close() {
    one.stop();
    other.stop();
    one.close();
    other.close();
    broker.close();
  }
}
