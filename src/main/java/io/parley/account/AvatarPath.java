package io.parley.account;

/**
 * Where a picture is.
 *
 * @param avatar a path on this server
 */
public record AvatarPath(String avatar) {}
