package io.parley.message;

import io.parley.common.AccountId;
import io.parley.common.ConversationId;
import io.parley.common.GroupId;
import io.parley.common.Ids;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The statements of the way of a message, in plain JDBC: a batch costs three or four of them,
 * however many messages it has.
 */
final class MessageTable {

  /** Where a conversation stands while its row is locked. */
  static final class Head {
    private long seq;
    private long at;

    Head(long seq, long at) {
      this.seq = seq;
      this.at = at;
    }

    StoredMessage next(Draft draft, long now) {
      seq++;
      at = Math.max(at, now);
      return new StoredMessage(
          Ids.next(),
          draft.conversation(),
          seq,
          draft.sender(),
          draft.clientId(),
          draft.contentType(),
          draft.content(),
          at);
    }
  }

  private MessageTable() {}

  /** Locks the conversations until the transaction ends; one that does not exist is left out. */
  static Map<ConversationId, Head> lock(Connection connection, Collection<ConversationId> ids)
      throws SQLException {
    String sql =
        "SELECT id, last_seq, last_at FROM conversation WHERE id IN ("
            + String.join(",", Collections.nCopies(ids.size(), "?"))
            + ") ORDER BY id FOR UPDATE";
    Map<ConversationId, Head> heads = new HashMap<>();
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      int index = 0;
      for (ConversationId id : ids) {
        select.setBytes(++index, Uuids.toBytes(id.value()));
      }
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          heads.put(
              new ConversationId(Uuids.fromBytes(rows.getBytes(1))),
              new Head(rows.getLong(2), rows.getLong(3)));
        }
      }
    }
    return heads;
  }

  /** The message that this draft became before, when this one is a retry. */
  static Optional<StoredMessage> find(Connection connection, Draft draft) throws SQLException {
    String sql =
        "SELECT id, seq, content_type, content, sent_at FROM message"
            + " WHERE conversation_id = ? AND sender_id = ? AND client_id = ?";
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setBytes(1, Uuids.toBytes(draft.conversation().value()));
      select.setBytes(2, Uuids.toBytes(draft.sender().value()));
      select.setBytes(3, Uuids.toBytes(draft.clientId()));
      try (ResultSet rows = select.executeQuery()) {
        return rows.next()
            ? Optional.of(
                new StoredMessage(
                    Uuids.fromBytes(rows.getBytes(1)),
                    draft.conversation(),
                    rows.getLong(2),
                    draft.sender(),
                    draft.clientId(),
                    rows.getInt(3),
                    rows.getString(4),
                    rows.getLong(5)))
            : Optional.empty();
      }
    }
  }

  /** Inserts the messages and moves their conversations on; senders have read what they send. */
  static void insert(Connection connection, List<StoredMessage> messages) throws SQLException {
    insertRows(connection, messages);
    moveHeads(connection, messages);
    markReadBySenders(connection, messages);
  }

  private static void insertRows(Connection connection, List<StoredMessage> messages)
      throws SQLException {
    String sql =
        "INSERT INTO message (conversation_id, seq, id, sender_id, client_id, content_type,"
            + " content, sent_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (StoredMessage message : messages) {
        insert.setBytes(1, Uuids.toBytes(message.conversation().value()));
        insert.setLong(2, message.seq());
        insert.setBytes(3, Uuids.toBytes(message.id()));
        insert.setBytes(4, Uuids.toBytes(message.sender().value()));
        insert.setBytes(5, Uuids.toBytes(message.clientId()));
        insert.setInt(6, message.contentType());
        insert.setString(7, message.content());
        insert.setLong(8, message.sentAt());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void moveHeads(Connection connection, List<StoredMessage> messages)
      throws SQLException {
    Map<ConversationId, StoredMessage> last = new HashMap<>();
    messages.forEach(message -> last.put(message.conversation(), message));
    String sql = "UPDATE conversation SET last_seq = ?, last_at = ? WHERE id = ?";
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      for (StoredMessage message : last.values()) {
        update.setLong(1, message.seq());
        update.setLong(2, message.sentAt());
        update.setBytes(3, Uuids.toBytes(message.conversation().value()));
        update.addBatch();
      }
      update.executeBatch();
    }
  }

  private static void markReadBySenders(Connection connection, List<StoredMessage> messages)
      throws SQLException {
    SortedMap<Reader, Long> read = new TreeMap<>();
    messages.forEach(
        message -> read.put(new Reader(message.sender(), message.conversation()), message.seq()));
    markRead(connection, read);
  }

  /**
   * Moves read pointers forward, never back. The map is sorted, so that two transactions take the
   * rows in the same order and neither waits for the other in a circle.
   */
  static void markRead(Connection connection, SortedMap<Reader, Long> read) throws SQLException {
    String sql =
        "UPDATE participant SET read_seq = ?, marked_unread = FALSE"
            + " WHERE account_id = ? AND conversation_id = ? AND read_seq < ?";
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      for (Map.Entry<Reader, Long> entry : read.entrySet()) {
        update.setLong(1, entry.getValue());
        update.setBytes(2, Uuids.toBytes(entry.getKey().account().value()));
        update.setBytes(3, Uuids.toBytes(entry.getKey().conversation().value()));
        update.setLong(4, entry.getValue());
        update.addBatch();
      }
      update.executeBatch();
    }
  }

  /** How far somebody has read; empty for one who does not take part. */
  static Optional<ReadState> readState(Connection connection, Reader reader) throws SQLException {
    String sql =
        "SELECT c.last_seq, p.read_seq, p.peer_id FROM participant p"
            + " JOIN conversation c ON c.id = p.conversation_id"
            + " WHERE p.account_id = ? AND p.conversation_id = ?";
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setBytes(1, Uuids.toBytes(reader.account().value()));
      select.setBytes(2, Uuids.toBytes(reader.conversation().value()));
      try (ResultSet rows = select.executeQuery()) {
        if (!rows.next()) {
          return Optional.empty();
        }
        byte[] peer = rows.getBytes(3);
        Recipient with =
            peer == null
                ? new Recipient.Members(new GroupId(reader.conversation().value()))
                : new Recipient.Person(new AccountId(Uuids.fromBytes(peer)));
        return Optional.of(new ReadState(with, rows.getLong(1), rows.getLong(2), false));
      }
    }
  }
}
