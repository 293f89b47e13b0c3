package io.parley.group;

import io.parley.common.Shared;

/** The name, the picture, the notice or the rules of a group changed. */
public record GroupChanged(GroupState state) implements Shared {

  @Override
  public Object key() {
    return state.id();
  }
}
