package io.parley.cluster;

/** Another node has said goodbye, or was not heard of for longer than its lease. */
public record NodeLost(NodeId node) {}
