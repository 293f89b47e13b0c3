package io.parley.group;

import io.parley.account.Profiles;
import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.GroupId;
import io.parley.common.Page;
import io.parley.common.PageRequest;
import io.parley.common.SearchTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Who is in a group: the owner, then the admins, then the others, each as they joined. */
@ApplicationScoped
public class MemberList {

  private final GroupService groups;
  private final MembershipRepository memberships;
  private final Profiles profiles;

  @Inject
  MemberList(GroupService groups, MembershipRepository memberships, Profiles profiles) {
    this.groups = groups;
    this.memberships = memberships;
    this.profiles = profiles;
  }

  /**
   * Those found by the beginning of a name, a display name or a nickname, or of a word in it; all
   * when it is empty.
   *
   * @throws ChatException GROUP_NOT_FOUND, NOT_A_MEMBER, FIELD_TOO_LONG, FIELD_INVALID
   */
  @Transactional
  public Page<Member> search(GroupId id, String text, PageRequest page, AccountId viewer) {
    String beginning = SearchTerms.query(text, "q");
    groups.check(Action.READ, id, viewer);
    return list(id, MemberFilter.named(beginning), page);
  }

  /** Those who pass. */
  Page<Member> list(GroupId id, MemberFilter filter, PageRequest page) {
    List<Membership> rows = memberships.list(id, filter, page);
    Page<Membership> members = page.page(rows, member -> MemberPlace.of(member).toString());
    profiles.getAll(members.items().stream().map(Membership::account).toList());
    return members.map(member -> Member.of(member, profiles.get(member.account())));
  }
}
