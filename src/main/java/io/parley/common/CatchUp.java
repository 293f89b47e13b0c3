package io.parley.common;

/** This node hears everything again after it may have missed something; what it missed is past. */
public record CatchUp() {}
