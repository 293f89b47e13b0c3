package io.parley.group;

/**
 * A member read the notice of a group; nobody else's business.
 *
 * @param member as it is
 */
public record NoticeRead(MemberChanged member) {}
