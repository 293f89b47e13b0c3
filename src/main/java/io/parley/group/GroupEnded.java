package io.parley.group;

import io.parley.common.GroupId;

/** The last member left, and the group is no more. */
public record GroupEnded(GroupId group) {}
