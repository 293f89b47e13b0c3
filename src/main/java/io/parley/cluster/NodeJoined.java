package io.parley.cluster;

/** Another node is there, and has heard nothing of what was told before. */
public record NodeJoined(NodeId node) {}
