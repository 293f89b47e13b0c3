package io.parley.group;

import org.jspecify.annotations.Nullable;

/**
 * What somebody has read.
 *
 * @param version of the notice
 */
public record NoticeReading(@Nullable Integer version) {}
