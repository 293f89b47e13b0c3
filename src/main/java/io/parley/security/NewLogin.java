package io.parley.security;

/** A login session just begun and its token, which is told this once and kept nowhere. */
public record NewLogin(String token, LoginSession session) {}
