package io.parley.common;

/**
 * An event that every node of a cluster hears: those of its observers that come after the commit
 * are called on each node. It is a record of ids, texts, numbers, times, enums, and lists and
 * records of those. What is added to one later may be absent when it comes from an older node.
 */
public interface Shared {

  /** Events with the same key are heard in the order in which they happened on a node. */
  Object key();
}
