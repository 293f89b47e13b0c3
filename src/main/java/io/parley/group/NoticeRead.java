package io.parley.group;

/**
 * A member read the notice of a group; nobody else's business.
 *
 * @param member as it is
 * @param version of the notice
 */
public record NoticeRead(MemberChanged member, int version) {}
