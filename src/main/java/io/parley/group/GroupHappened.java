package io.parley.group;

import io.parley.common.AccountId;
import io.parley.common.GroupId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something happened in a group that its conversation has a line about. Fired in the transaction in
 * which it happens, after the events that tell who is in the group.
 *
 * @param by who did it
 * @param people those it was done to; at most 20 of {@code count}
 * @param text the new name, or the notice; "" for none
 * @param until until when somebody is muted
 */
public record GroupHappened(
    GroupId group,
    AccountId by,
    What what,
    List<AccountId> people,
    int count,
    String text,
    @Nullable Instant until) {

  private static final int MAX_PEOPLE = 20;

  static GroupHappened of(GroupId group, AccountId by, What what) {
    return new GroupHappened(group, by, what, List.of(), 0, "", null);
  }

  static GroupHappened of(GroupId group, AccountId by, What what, String text) {
    return new GroupHappened(group, by, what, List.of(), 0, text, null);
  }

  static GroupHappened to(List<AccountId> people, GroupId group, AccountId by, What what) {
    List<AccountId> named = people.subList(0, Math.min(people.size(), MAX_PEOPLE));
    return new GroupHappened(group, by, what, List.copyOf(named), people.size(), "", null);
  }

  static GroupHappened to(AccountId person, GroupId group, AccountId by, What what) {
    return to(List.of(person), group, by, what);
  }

  GroupHappened until(Instant end) {
    return new GroupHappened(group, by, what, people, count, text, end);
  }
}
