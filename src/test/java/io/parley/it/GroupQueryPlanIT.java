package io.parley.it;

import static io.parley.it.QueryPlans.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.parley.it.QueryPlans.Step;
import io.parley.it.harness.People;
import io.parley.it.harness.TestDatabase;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * In a group of thousands, the list of its members, the search in it and what somebody is in it are
 * read by their indexes: never all of its members for a page of them. The statements are those that
 * Hibernate makes of the queries.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GroupQueryPlanIT {

  private static final int MEMBERS = 3_000;
  private static final String ROWS = "SELECT * FROM membership m";

  @RegisterExtension final People people = People.ofSharedServer();

  private QueryPlans plans;
  private final UUID group = UUID.randomUUID();
  private UUID member = UUID.randomUUID();

  /** Once: the tests only read. */
  @BeforeEach
  void fillTheTables() throws SQLException {
    assumeTrue(
        TestDatabase.isMySql(), "H2 explains in words of its own, and MySQL is what carries load");
    if (plans == null) {
      plans = new QueryPlans(people.server());
      fill();
    }
  }

  private void fill() throws SQLException {
    try (PreparedStatement groups =
            plans.prepare(
                "INSERT INTO chat_group (id, name, name_key, member_count, created_at, version)"
                    + " VALUES (?, 'Large', 'large', ?, 0, 0)");
        PreparedStatement accounts =
            plans.prepare(
                "INSERT INTO account (id, name, name_key, display_name, avatar, password_hash,"
                    + " created_at, version) VALUES (?, ?, ?, 'One of many', '', '', 0, 0)");
        PreparedStatement terms =
            plans.prepare("INSERT INTO account_term (account_id, term) VALUES (?, ?)");
        PreparedStatement members =
            plans.prepare(
                "INSERT INTO membership (group_id, account_id, role, joined_at)"
                    + " VALUES (?, ?, ?, ?)");
        PreparedStatement nicknames =
            plans.prepare(
                "INSERT INTO nickname_term (group_id, account_id, term) VALUES (?, ?, ?)")) {
      set(groups, group, MEMBERS).executeUpdate();
      for (int number = 0; number < MEMBERS; number++) {
        member = UUID.randomUUID();
        String name = People.newName();
        set(accounts, member, name, name).addBatch();
        set(terms, member, name).addBatch();
        set(members, group, member, role(number), number).addBatch();
        set(nicknames, group, member, name).addBatch();
      }
      accounts.executeBatch();
      terms.executeBatch();
      members.executeBatch();
      nicknames.executeBatch();
    }
    plans.analyze(List.of("account", "account_term", "membership", "nickname_term"));
  }

  private static String role(int number) {
    return number == 0 ? "OWNER" : number < 10 ? "ADMIN" : "MEMBER";
  }

  @AfterAll
  void forget() throws SQLException {
    if (plans != null) {
      plans.close();
    }
  }

  @Test
  void aPageOfMembersIsARangeOfAnIndex() throws SQLException {
    List<Step> first =
        plans.explain(
            ROWS
                + " WHERE m.group_id = ? AND m.role = 'MEMBER'"
                + " ORDER BY m.joined_at, m.account_id LIMIT 101",
            group);
    List<Step> next =
        plans.explain(
            ROWS
                + " WHERE m.group_id = ? AND m.role = 'MEMBER'"
                + " AND m.joined_at >= ? AND (m.joined_at > ? OR m.account_id > ?)"
                + " ORDER BY m.joined_at, m.account_id LIMIT 101",
            group,
            2_000L,
            2_000L,
            member);

    for (List<Step> plan : List.of(first, next)) {
      assertThat(plan).extracting(Step::key).containsAnyOf("membership_role", "membership_joined");
      assertThat(plan).extracting(Step::type).containsAnyOf("range", "ref");
      assertThat(plan.get(0).extra()).doesNotContain("filesort", "temporary");
    }
  }

  @Test
  void aSearchAmongMembersReadsNoTableAsAWhole() throws SQLException {
    List<Step> plan =
        plans.explain(
            ROWS
                + " WHERE m.group_id = ? AND m.role = 'MEMBER'"
                + " AND (EXISTS (SELECT 1 FROM account_term t WHERE t.account_id = m.account_id"
                + " AND t.term >= ? AND t.term < ?)"
                + " OR EXISTS (SELECT 1 FROM nickname_term n WHERE n.group_id = ?"
                + " AND n.account_id = m.account_id AND n.term >= ? AND n.term < ?))"
                + " ORDER BY m.joined_at, m.account_id LIMIT 101",
            group,
            "abc",
            "abd",
            group,
            "abc",
            "abd");

    assertThat(plan).extracting(Step::table).containsExactlyInAnyOrder("m", "t", "n");
    assertThat(plan).extracting(Step::type).doesNotContain("all", "index");
    assertThat(plan)
        .filteredOn(step -> step.table().equals("m"))
        .allSatisfy(step -> assertThat(step.extra()).doesNotContain("filesort", "temporary"));
  }

  @Test
  void whatSomebodyIsInAGroupIsOneRowOfThePrimaryKey() throws SQLException {
    List<Step> plan =
        plans.explain(ROWS + " WHERE m.group_id = ? AND m.account_id = ?", group, member);

    assertThat(plan).extracting(Step::key).containsExactly("PRIMARY");
    assertThat(plan).extracting(Step::type).containsExactly("const");
  }

  @Test
  void whoAsksToJoinAndWhoIsBannedComeFromTheirIndexes() throws SQLException {
    List<Step> waiting =
        plans.explain("SELECT COUNT(*) FROM join_request r WHERE r.group_id = ?", group);
    List<Step> banned =
        plans.explain(
            "SELECT b.account_id FROM group_ban b WHERE b.group_id = ? AND b.account_id IN (?, ?)",
            group,
            member,
            UUID.randomUUID());

    assertThat(waiting).extracting(Step::key).containsExactly("join_request_once");
    assertThat(banned).extracting(Step::key).containsExactly("PRIMARY");
  }
}
