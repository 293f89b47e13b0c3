package io.parley.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A login session for a program that keeps no cookies.
 *
 * @param token for the header {@code Authorization: Bearer}; it is told this once
 */
@Schema
public record BearerLogin(String token, Me me) {}
