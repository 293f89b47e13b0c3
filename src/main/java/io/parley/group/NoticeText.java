package io.parley.group;

import org.jspecify.annotations.Nullable;

/**
 * What somebody writes as the notice of a group.
 *
 * @param text at most 1000 characters; "" takes the notice away
 */
public record NoticeText(@Nullable String text) {}
