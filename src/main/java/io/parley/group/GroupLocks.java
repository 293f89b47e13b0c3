package io.parley.group;

import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import io.parley.common.GroupId;
import io.parley.security.Limit;
import io.parley.security.RateLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Lets what changes a group happen one after the other, and only what {@link GroupRules} allow as
 * the group is at that moment. To be called before anything else of the group is read.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class GroupLocks {

  private final GroupRepository groups;
  private final MembershipRepository memberships;
  private final RateLimits limits;

  @Inject
  GroupLocks(GroupRepository groups, MembershipRepository memberships, RateLimits limits) {
    this.groups = groups;
    this.memberships = memberships;
    this.limits = limits;
  }

  /**
   * Holds a group until the transaction ends.
   *
   * @throws ChatException GROUP_NOT_FOUND
   */
  ChatGroup hold(GroupId id) {
    return groups.lock(id).orElseThrow(() -> new ChatException(ErrorCode.GROUP_NOT_FOUND));
  }

  /**
   * Holds a group for a member who does something in it.
   *
   * @throws ChatException GROUP_NOT_FOUND, NOT_A_MEMBER, ROLE_TOO_LOW, RATE_LIMITED
   */
  HeldGroup hold(GroupId id, AccountId by, Action action) {
    limits.take(Limit.GROUP_CHANGE, by.toString());
    HeldGroup held = holdAsMember(id, by);
    GroupRules.check(action, held.actor().role(), held.group().rules());
    return held;
  }

  /**
   * Holds a group for somebody who is in it.
   *
   * @throws ChatException GROUP_NOT_FOUND, NOT_A_MEMBER
   */
  HeldGroup holdAsMember(GroupId id, AccountId member) {
    ChatGroup group = hold(id);
    return memberships
        .find(id, member)
        .map(actor -> new HeldGroup(group, actor))
        .orElseThrow(() -> new ChatException(ErrorCode.NOT_A_MEMBER));
  }

  /** Whether the account is in a group that is held. */
  boolean isMember(GroupId id, AccountId account) {
    return memberships.find(id, account).isPresent();
  }

  /**
   * Another member of a group that is held.
   *
   * @throws ChatException MEMBER_NOT_FOUND
   */
  Membership member(HeldGroup held, AccountId account) {
    return memberships
        .find(held.id(), account)
        .orElseThrow(() -> new ChatException(ErrorCode.MEMBER_NOT_FOUND));
  }

  /**
   * Another member of a group that is held, whose role is lower than that of who acts.
   *
   * @throws ChatException MEMBER_NOT_FOUND, ROLE_TOO_LOW, OWNER_STAYS
   */
  Membership memberBelow(HeldGroup held, AccountId account) {
    Membership member = member(held, account);
    GroupRules.checkAbove(held.actor().role(), member.role());
    return member;
  }
}
