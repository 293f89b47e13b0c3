package io.parley.message;

import io.parley.common.ChatException;
import io.parley.common.ConversationId;
import io.parley.common.ErrorCode;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Appends batches of messages. A batch is one transaction, in which every message gets the next
 * sequence of its conversation. Only when the database refuses a row (a retry of a message that is
 * there already, nearly always) or a sender is no member any more are the messages of the batch
 * written one by one.
 */
@ApplicationScoped
public class MessageLog {

  private static final Logger LOG = Logger.getLogger(MessageLog.class.getName());
  private static final int RETRY_SECONDS = 2;
  private static final String INTEGRITY_VIOLATION = "23";
  private static final String DATA_EXCEPTION = "22";

  private final Clock clock;

  @Resource(lookup = "java:app/jdbc/parley")
  @SuppressWarnings("NullAway.Init")
  private DataSource dataSource;

  @Inject
  public MessageLog(Clock clock) {
    this.clock = clock;
  }

  /** Writes the drafts; the answer has an outcome for each, in the same order. */
  List<Outcome> append(List<Draft> drafts) {
    try {
      return inTransaction(connection -> appendAll(connection, drafts));
    } catch (SQLException e) {
      return isOfOneRow(e) ? appendSingly(drafts) : refuseAll(drafts, e);
    }
  }

  private List<Outcome> appendAll(Connection connection, List<Draft> drafts) throws SQLException {
    Map<ConversationId, Head> heads = lock(connection, drafts);
    List<Outcome> outcomes = new ArrayList<>(drafts.size());
    List<StoredMessage> messages = new ArrayList<>(drafts.size());
    Set<Head> moved = new LinkedHashSet<>();
    long now = clock.millis();
    for (Draft draft : drafts) {
      Head head = heads.get(draft.conversation());
      if (head == null) {
        outcomes.add(new Outcome.Refused(new ChatException(ErrorCode.CONVERSATION_NOT_FOUND)));
      } else {
        StoredMessage message = head.next(draft, now);
        messages.add(message);
        moved.add(head);
        outcomes.add(new Outcome.Written(message, true));
      }
    }
    if (!messages.isEmpty()) {
      MessageTable.insert(connection, messages, moved);
    }
    return outcomes;
  }

  private static Map<ConversationId, Head> lock(Connection connection, List<Draft> drafts)
      throws SQLException {
    TreeSet<ConversationId> conversations =
        new TreeSet<>((one, other) -> one.value().compareTo(other.value()));
    drafts.forEach(draft -> conversations.add(draft.conversation()));
    return MessageTable.lock(connection, conversations);
  }

  private List<Outcome> appendSingly(List<Draft> drafts) {
    List<Outcome> outcomes = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      try {
        outcomes.add(inTransaction(connection -> appendOnce(connection, draft)));
      } catch (SenderGone e) {
        outcomes.add(new Outcome.Refused(new ChatException(ErrorCode.NOT_A_MEMBER, e)));
      } catch (SQLException e) {
        outcomes.addAll(refuseAll(List.of(draft), e));
      }
    }
    return outcomes;
  }

  private Outcome appendOnce(Connection connection, Draft draft) throws SQLException {
    Map<ConversationId, Head> heads = MessageTable.lock(connection, List.of(draft.conversation()));
    Head head = heads.get(draft.conversation());
    if (head == null) {
      return new Outcome.Refused(new ChatException(ErrorCode.CONVERSATION_NOT_FOUND));
    }
    StoredMessage before = MessageTable.find(connection, draft).orElse(null);
    if (before != null) {
      return new Outcome.Written(before, false);
    }
    StoredMessage message = head.next(draft, clock.millis());
    MessageTable.insert(connection, List.of(message), List.of(head));
    return new Outcome.Written(message, true);
  }

  private static boolean isOfOneRow(SQLException e) {
    String state = e.getSQLState();
    return e instanceof SenderGone
        || state != null
            && (state.startsWith(INTEGRITY_VIOLATION) || state.startsWith(DATA_EXCEPTION));
  }

  /** The commit may even have happened; the client sends again and then gets the first answer. */
  private static List<Outcome> refuseAll(List<Draft> drafts, SQLException e) {
    LOG.log(Level.WARNING, e, () -> drafts.size() + " messages could not be written");
    ChatException reason = ChatException.retryAfter(ErrorCode.UNAVAILABLE, RETRY_SECONDS);
    return Collections.nCopies(drafts.size(), new Outcome.Refused(reason));
  }

  <T> T inTransaction(SqlWork<T> work) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try {
        T result = work.on(connection);
        connection.commit();
        return result;
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    }
  }

  /** What is done within one transaction. */
  @FunctionalInterface
  interface SqlWork<T> {
    T on(Connection connection) throws SQLException;
  }
}
