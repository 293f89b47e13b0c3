package io.parley.cluster;

import io.parley.common.Shared;

/**
 * A node says that it is there, once a second. That it hears its own beat shows it that the bus
 * works, both ways.
 *
 * @param sentNanos by the node's own clock for differences of time
 * @param leaving it is the last one
 */
record Beat(NodeId node, long sentNanos, boolean leaving) implements Shared {

  @Override
  public Object key() {
    return node;
  }
}
