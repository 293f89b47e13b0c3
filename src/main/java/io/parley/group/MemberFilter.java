package io.parley.group;

import io.parley.common.SearchRange;
import java.util.Map;

/**
 * Which of a group's members are asked for.
 *
 * @param condition what is added to the WHERE of a query for memberships {@code m} of {@code
 *     :group}; "" for nothing
 * @param parameters of the condition
 */
record MemberFilter(String condition, Map<String, Object> parameters) {

  static final MemberFilter ALL = new MemberFilter("", Map.of());

  /** Those whose name, display name or nickname, or a word in it, begins so. */
  static MemberFilter named(String beginning) {
    SearchRange range = SearchRange.of(beginning);
    if (range.to() == null) {
      return ALL;
    }
    return new MemberFilter(
        " AND (EXISTS (SELECT 1 FROM AccountTerm t WHERE t.key.ownerId = m.key.accountId"
            + " AND t.key.term >= :from AND t.key.term < :to)"
            + " OR EXISTS (SELECT 1 FROM NicknameTerm n WHERE n.key.groupId = :group"
            + " AND n.key.accountId = m.key.accountId"
            + " AND n.key.term >= :from AND n.key.term < :to))",
        Map.of("from", range.from(), "to", range.to()));
  }

  /** Those who have read the notice of this version; or those who have not. */
  static MemberFilter reading(int version, boolean read) {
    return new MemberFilter(
        read ? " AND m.noticeRead >= :version" : " AND m.noticeRead < :version",
        Map.of("version", version));
  }
}
