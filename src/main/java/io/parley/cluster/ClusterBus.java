package io.parley.cluster;

/**
 * Bytes to every node, this one included. Guarantee: each record is heard at most once by a node,
 * and records with the same key in the order in which they were sent. A record that gets lost is
 * counted by {@link BusMeter}.
 */
interface ClusterBus {

  /** Sends a record; never blocks and never fails. */
  void send(String key, byte[] bytes);

  /** Returns when what was sent is on the bus, or lost, or after some seconds. */
  void flush();
}
