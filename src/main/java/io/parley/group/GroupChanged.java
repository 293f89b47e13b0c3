package io.parley.group;

/** The name, the picture, the notice or the rules of a group changed. */
public record GroupChanged(GroupState state) {}
