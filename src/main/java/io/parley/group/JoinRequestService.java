package io.parley.group;

import io.parley.account.Profiles;
import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import io.parley.common.GroupId;
import io.parley.common.Page;
import io.parley.common.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Those who ask to join a group: let in, declined, or asking no more. */
@ApplicationScoped
@Transactional
public class JoinRequestService {

  private final JoinRequestRepository requests;
  private final GroupLocks locks;
  private final GroupService groups;
  private final Roster roster;
  private final WaitingRoom waiting;
  private final Profiles profiles;
  private final Event<GroupHappened> happened;

  @Inject
  JoinRequestService(
      JoinRequestRepository requests,
      GroupLocks locks,
      GroupService groups,
      Roster roster,
      WaitingRoom waiting,
      Profiles profiles,
      Event<GroupHappened> happened) {
    this.requests = requests;
    this.locks = locks;
    this.groups = groups;
    this.roster = roster;
    this.waiting = waiting;
    this.profiles = profiles;
    this.happened = happened;
  }

  /**
   * Who asks, the one who waits for longest first.
   *
   * @throws ChatException GROUP_NOT_FOUND, NOT_A_MEMBER, ROLE_TOO_LOW, FIELD_INVALID
   */
  public Page<JoinRequest> list(GroupId id, PageRequest request, AccountId viewer) {
    groups.check(Action.LET_IN, id, viewer);
    Page<PendingJoin> page =
        request.page(requests.list(id, request), pending -> pending.id().toString());
    profiles.getAll(page.items().stream().map(PendingJoin::account).toList());
    return page.map(
        pending ->
            new JoinRequest(
                pending.id(),
                profiles.get(pending.account()),
                pending.note(),
                pending.createdAt()));
  }

  /**
   * Lets somebody in who asked.
   *
   * @throws ChatException GROUP_NOT_FOUND, NOT_A_MEMBER, ROLE_TOO_LOW, JOIN_REQUEST_NOT_FOUND,
   *     GROUP_FULL, RATE_LIMITED
   */
  public void approve(GroupId id, UUID request, AccountId by) {
    HeldGroup held = locks.hold(id, by, Action.LET_IN);
    AccountId applicant = find(id, request).account();
    roster.admit(held.group(), List.of(applicant), by);
    happened.fire(GroupHappened.to(applicant, id, by, What.LET_IN));
  }

  /**
   * Does not let somebody in who asked, and may ask again.
   *
   * @throws ChatException GROUP_NOT_FOUND, NOT_A_MEMBER, ROLE_TOO_LOW, JOIN_REQUEST_NOT_FOUND,
   *     RATE_LIMITED
   */
  public void decline(GroupId id, UUID request, AccountId by) {
    HeldGroup held = locks.hold(id, by, Action.LET_IN);
    waiting.leave(held.group(), find(id, request));
  }

  /**
   * Asks no more.
   *
   * @throws ChatException GROUP_NOT_FOUND, JOIN_REQUEST_NOT_FOUND
   */
  public void withdraw(GroupId id, AccountId account) {
    ChatGroup group = locks.hold(id);
    waiting.leave(group, requests.find(id, account).orElseThrow(JoinRequestService::none));
  }

  private PendingJoin find(GroupId group, UUID request) {
    return requests.find(group, request).orElseThrow(JoinRequestService::none);
  }

  private static ChatException none() {
    return new ChatException(ErrorCode.JOIN_REQUEST_NOT_FOUND);
  }
}
