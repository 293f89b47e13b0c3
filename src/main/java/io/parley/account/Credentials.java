package io.parley.account;

import org.jspecify.annotations.Nullable;

/**
 * What somebody logs in with.
 *
 * @param bearer whether the answer is to hold a token, instead of setting the cookie
 */
public record Credentials(
    @Nullable String name, @Nullable String password, @Nullable Boolean bearer) {}
