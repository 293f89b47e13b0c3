package io.parley.cluster;

import io.parley.common.Shared;

/** What a node told may not have been heard by others: let clients everywhere catch up. */
record NodeMissed(NodeId node) implements Shared {

  @Override
  public Object key() {
    return node;
  }
}
