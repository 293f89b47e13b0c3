package io.parley.account;

/** An account calls itself otherwise from now on. */
public record ProfileChanged(Profile profile) {}
