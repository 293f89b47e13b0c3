package io.parley.cluster;

import java.util.UUID;

/** One run of one node: a node that starts again is another one. */
public record NodeId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
