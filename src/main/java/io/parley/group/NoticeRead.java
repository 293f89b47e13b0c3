package io.parley.group;

import io.parley.common.Shared;

/**
 * A member read the notice of a group; nobody else's business.
 *
 * @param member as it is
 */
public record NoticeRead(MemberChanged member) implements Shared {

  @Override
  public Object key() {
    return member.group();
  }
}
