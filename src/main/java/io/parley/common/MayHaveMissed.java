package io.parley.common;

/**
 * Things may have happened on other nodes of which this one has not heard: what is remembered is to
 * be forgotten. Told again and again while that lasts.
 */
public record MayHaveMissed() {}
