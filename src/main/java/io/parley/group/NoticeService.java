package io.parley.group;

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
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** What a group tells all its members, and who of them has read it. */
@ApplicationScoped
@Transactional
public class NoticeService {

  private static final int MAX_LENGTH = 1000;

  private final GroupLocks locks;
  private final GroupService seen;
  private final MemberList members;
  private final Clock clock;
  private final Event<Object> events;

  @Inject
  NoticeService(
      GroupLocks locks, GroupService seen, MemberList members, Clock clock, Event<Object> events) {
    this.locks = locks;
    this.seen = seen;
    this.members = members;
    this.clock = clock;
    this.events = events;
  }

  /**
   * Writes a notice instead of the one before, which has been read by whoever writes it; "" for
   * none. Nothing changes when it says the same.
   *
   * @throws ChatException FIELD_TOO_LONG, FIELD_INVALID, GROUP_NOT_FOUND, NOT_A_MEMBER,
   *     ROLE_TOO_LOW, RATE_LIMITED
   */
  public Group write(GroupId id, String text, AccountId by) {
    String checked = check(text);
    HeldGroup held = locks.hold(id, by, Action.WRITE_NOTICE);
    ChatGroup group = held.group();
    if (!checked.equals(group.notice().text())) {
      group.write(checked, by, Instant.ofEpochMilli(clock.millis()));
      held.actor().readNotice(group.notice().version());
      events.fire(new GroupChanged(group.state()));
      events.fire(new NoticeRead(MemberChanged.of(group, held.actor())));
      events.fire(GroupHappened.of(id, by, What.NOTICED, checked));
    }
    return seen.get(id, by);
  }

  private static String check(String text) {
    String notice = text.strip();
    if (notice.length() > MAX_LENGTH) {
      throw ChatException.ofField(ErrorCode.FIELD_TOO_LONG, "text");
    }
    if (notice.codePoints().anyMatch(NoticeService::isUnfit)) {
      throw ChatException.ofField(ErrorCode.FIELD_INVALID, "text");
    }
    return notice;
  }

  private static boolean isUnfit(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\n' && c != '\r' && c != '\t';
      case Character.SURROGATE -> true;
      default -> false;
    };
  }

  /**
   * Remembers that a member has read a version of the notice.
   *
   * @throws ChatException GROUP_NOT_FOUND, NOT_A_MEMBER; FIELD_INVALID for a version that there has
   *     not been
   */
  public void read(GroupId id, int version, AccountId account) {
    HeldGroup held = locks.holdAsMember(id, account);
    if (version < 0 || version > held.group().notice().version()) {
      throw ChatException.ofField(ErrorCode.FIELD_INVALID, "version");
    }
    if (version > held.actor().noticeRead()) {
      held.actor().readNotice(version);
      events.fire(new NoticeRead(MemberChanged.of(held.group(), held.actor())));
    }
  }

  /**
   * The members who have read the notice of now, or those who have not; nobody where there is none.
   *
   * @throws ChatException GROUP_NOT_FOUND, NOT_A_MEMBER, FIELD_INVALID
   */
  public Page<Member> readers(GroupId id, boolean read, PageRequest page, AccountId viewer) {
    GroupState group = seen.open(id, viewer).state();
    return group.notice().isEmpty()
        ? Page.last(List.of())
        : members.list(id, MemberFilter.reading(group.noticeVersion(), read), page);
  }
}
