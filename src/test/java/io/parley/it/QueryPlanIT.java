package io.parley.it;

import static io.parley.it.QueryPlans.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.parley.it.QueryPlans.Step;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import io.parley.it.harness.TestDatabase;
import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The queries of the hot paths use their indexes: in the plan of each, with tables that are not
 * small, no table is read as a whole. The statements are those of the server, as Hibernate or
 * MessageTable writes them.
 */
class QueryPlanIT {

  private static final int MESSAGES = 3_000;
  private static final int CONVERSATIONS = 300;
  private static final int PEOPLE = 4;

  @RegisterExtension final People people = People.ofSharedServer();

  private QueryPlans plans;
  private Person anna;
  private UUID conversation;

  @BeforeEach
  void fillTheTables() throws SQLException {
    assumeTrue(
        TestDatabase.isMySql(), "H2 explains in words of its own, and MySQL is what carries load");
    plans = new QueryPlans(people.server());
    anna = people.register();
    conversation = addConversations();
    addMessages();
    plans.analyze(List.of("message", "conversation", "participant"));
  }

  @AfterEach
  void disconnect() throws SQLException {
    if (plans != null) {
      plans.close();
    }
  }

  /** Some hundred conversations for each of some people; gives one of Anna's. */
  private UUID addConversations() throws SQLException {
    List<Person> all = new ArrayList<>(List.of(anna));
    while (all.size() < PEOPLE) {
      all.add(people.register());
    }
    try (PreparedStatement conversations =
            plans.prepare(
                "INSERT INTO conversation (id, kind, last_seq, last_at) VALUES (?, 2, ?, ?)");
        PreparedStatement participants =
            plans.prepare(
                "INSERT INTO participant (account_id, conversation_id, peer_id, read_seq, open)"
                    + " VALUES (?, ?, NULL, 0, TRUE)")) {
      for (int number = 0; number < CONVERSATIONS * PEOPLE; number++) {
        UUID id = UUID.randomUUID();
        set(conversations, id, MESSAGES, number).addBatch();
        Person person = all.get(number % PEOPLE);
        set(participants, UUID.fromString(person.id()), id).addBatch();
      }
      conversations.executeBatch();
      participants.executeBatch();
    }
    try (PreparedStatement select =
        plans.prepare("SELECT conversation_id FROM participant WHERE account_id = ? LIMIT 1")) {
      try (ResultSet row = set(select, UUID.fromString(anna.id())).executeQuery()) {
        row.next();
        ByteBuffer bytes = ByteBuffer.wrap(row.getBytes(1));
        return new UUID(bytes.getLong(), bytes.getLong());
      }
    }
  }

  private void addMessages() throws SQLException {
    try (PreparedStatement insert =
        plans.prepare(
            "INSERT INTO message (conversation_id, seq, id, sender_id, client_id, content_type,"
                + " content, sent_at) VALUES (?, ?, ?, ?, ?, 1, ?, ?)")) {
      for (int seq = 1; seq <= MESSAGES; seq++) {
        set(
                insert,
                conversation,
                seq,
                UUID.randomUUID(),
                UUID.fromString(anna.id()),
                new UUID(0, seq),
                "number " + seq,
                seq)
            .addBatch();
      }
      insert.executeBatch();
    }
  }

  @Test
  void aPageOfHistoryIsARangeOfThePrimaryKey() throws SQLException {
    List<Step> older =
        plans.explain(
            "SELECT * FROM message WHERE conversation_id = ? AND seq < ?"
                + " ORDER BY seq DESC LIMIT 51",
            conversation,
            2_000L);
    List<Step> newer =
        plans.explain(
            "SELECT * FROM message WHERE conversation_id = ? AND seq > ? ORDER BY seq LIMIT 51",
            conversation,
            2_000L);

    for (List<Step> plan : List.of(older, newer)) {
      assertThat(plan).extracting(Step::key).containsExactly("PRIMARY");
      assertThat(plan).extracting(Step::type).containsAnyOf("range", "ref");
      assertThat(plan.get(0).extra()).doesNotContain("filesort", "temporary");
    }
  }

  @Test
  void theConversationListReadsThatPersonsRowsOnly() throws SQLException {
    List<Step> plan =
        plans.explain(
            "SELECT c.id, c.last_at, p.read_seq, p.draft, m.content FROM participant p"
                + " JOIN conversation c ON c.id = p.conversation_id"
                + " LEFT JOIN message m ON m.conversation_id = c.id AND m.seq = c.last_seq"
                + " WHERE p.account_id = ? AND p.hidden_seq < c.last_seq AND (p.pinned_at < ?"
                + " OR p.pinned_at = ? AND (c.last_at < ? OR c.last_at = ? AND c.id > ?))"
                + " ORDER BY p.pinned_at DESC, c.last_at DESC, c.id LIMIT 51",
            UUID.fromString(anna.id()),
            1L,
            1L,
            1_000L,
            1_000L,
            conversation);

    assertThat(plan).extracting(Step::table).containsExactlyInAnyOrder("p", "c", "m");
    assertThat(plan).extracting(Step::key).containsOnly("PRIMARY");
    assertThat(plan).extracting(Step::type).isSubsetOf("ref", "range", "eq_ref");
  }

  @Test
  void aRetryIsFoundByItsUniqueKey() throws SQLException {
    List<Step> plan =
        plans.explain(
            "SELECT id, seq, counted, content_type, content, sent_at FROM message"
                + " WHERE conversation_id = ? AND sender_id = ? AND client_id = ?",
            conversation,
            UUID.fromString(anna.id()),
            new UUID(0, 1_000));

    assertThat(plan).extracting(Step::key).containsExactly("message_once");
    assertThat(plan).extracting(Step::type).containsExactly("const");
  }

  @Test
  void aConversationIsLockedByItsPrimaryKey() throws SQLException {
    List<Step> plan =
        plans.explain(
            "SELECT id, last_seq, counted, all_seq, last_at FROM conversation WHERE id IN (?)"
                + " ORDER BY id FOR UPDATE",
            conversation);

    assertThat(plan).extracting(Step::key).containsExactly("PRIMARY");
    assertThat(plan).extracting(Step::type).containsExactly("const");
  }

  @Test
  void aReadPointerAndTheMessageItReachesAreFoundByTheirPrimaryKeys() throws SQLException {
    List<Step> plan =
        plans.explain(
            "SELECT p.read_seq, p.read_counted, m.seq, m.counted, c.counted, p.peer_id"
                + " FROM participant p JOIN conversation c ON c.id = p.conversation_id"
                + " LEFT JOIN message m ON m.conversation_id = p.conversation_id"
                + " AND m.seq = LEAST(?, c.last_seq)"
                + " WHERE p.account_id = ? AND p.conversation_id = ?",
            2_000L,
            UUID.fromString(anna.id()),
            conversation);

    assertThat(plan).extracting(Step::table).containsExactlyInAnyOrder("p", "c", "m");
    assertThat(plan).extracting(Step::key).containsOnly("PRIMARY");
    assertThat(plan).extracting(Step::type).isSubsetOf("const", "eq_ref");
  }

  @Test
  void whatOthersHaveReadComesFromAnIndexAlone() throws SQLException {
    List<Step> plan =
        plans.explain(
            "SELECT conversation_id, MAX(read_seq) FROM participant"
                + " WHERE conversation_id IN (?, ?) AND account_id <> ? GROUP BY conversation_id",
            conversation,
            UUID.randomUUID(),
            UUID.fromString(anna.id()));

    assertThat(plan).extracting(Step::key).containsExactly("participant_read");
    assertThat(plan.get(0).extra()).contains("Using index");
  }

  @Test
  void aSessionIsFoundByTheHashOfItsToken() throws SQLException {
    List<Step> plan =
        plans.explain(
            "SELECT id FROM login_session WHERE token_hash ="
                + " (SELECT MIN(token_hash) FROM login_session s)");

    assertThat(plan)
        .filteredOn(step -> "login_session".equals(step.table()))
        .extracting(Step::key)
        .containsExactly("login_session_token");
  }
}
