package io.parley.cluster;

import io.parley.common.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The node that this is. */
@ApplicationScoped
public class ThisNode {

  private final NodeId id = new NodeId(Ids.next());
  private final boolean alone;

  @Inject
  ThisNode(KafkaSettings kafka) {
    alone = !kafka.isGiven();
  }

  public NodeId id() {
    return id;
  }

  /** There is no other node, and never will be. */
  public boolean isAlone() {
    return alone;
  }
}
