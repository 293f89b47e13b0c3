package io.parley.message;

import io.parley.common.AccountId;
import io.parley.common.ConversationId;
import io.parley.common.GroupId;
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
import org.jspecify.annotations.Nullable;

/**
 * The statements of the way of a message, in plain JDBC: a batch costs three or four of them,
 * however many messages it has.
 */
final class MessageTable {

  private MessageTable() {}

  /** Locks the conversations until the transaction ends; one that does not exist is left out. */
  static Map<ConversationId, Head> lock(Connection connection, Collection<ConversationId> ids)
      throws SQLException {
    String sql =
        "SELECT id, last_seq, counted, all_seq, last_at FROM conversation WHERE id IN ("
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
          ConversationId id = new ConversationId(Uuids.fromBytes(rows.getBytes(1)));
          heads.put(
              id, new Head(id, rows.getLong(2), rows.getLong(3), rows.getLong(4), rows.getLong(5)));
        }
      }
    }
    return heads;
  }

  /** The message that this draft became before, when this one is a retry. */
  static Optional<StoredMessage> find(Connection connection, Draft draft) throws SQLException {
    String sql =
        "SELECT id, seq, counted, content_type, content, sent_at FROM message"
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
                    rows.getLong(3),
                    draft.sender(),
                    draft.clientId(),
                    rows.getInt(4),
                    rows.getString(5),
                    rows.getLong(6)))
            : Optional.empty();
      }
    }
  }

  /**
   * Inserts the messages and moves their conversations on; senders have read what they send, and do
   * not read on by what they do in a group.
   *
   * @throws SenderGone when one who writes to a group is no member of it any more
   */
  static void insert(Connection connection, List<StoredMessage> messages, Collection<Head> heads)
      throws SQLException {
    insertRows(connection, messages);
    moveHeads(connection, heads);
    markReadBySenders(connection, messages);
  }

  private static void insertRows(Connection connection, List<StoredMessage> messages)
      throws SQLException {
    String sql =
        "INSERT INTO message (conversation_id, seq, id, sender_id, client_id, content_type,"
            + " content, sent_at, counted) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
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
        insert.setLong(9, message.counted());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void moveHeads(Connection connection, Collection<Head> heads) throws SQLException {
    String sql =
        "UPDATE conversation SET last_seq = ?, last_at = ?, counted = ?, all_seq = ? WHERE id = ?";
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      for (Head head : heads) {
        update.setLong(1, head.seq());
        update.setLong(2, head.at());
        update.setLong(3, head.counted());
        update.setLong(4, head.allSeq());
        update.setBytes(5, Uuids.toBytes(head.conversation().value()));
        update.addBatch();
      }
      update.executeBatch();
    }
  }

  private static void markReadBySenders(Connection connection, List<StoredMessage> messages)
      throws SQLException {
    SortedMap<Reader, ReadMark> read = new TreeMap<>();
    for (StoredMessage message : messages) {
      if (!message.isLine()) {
        read.put(
            new Reader(message.sender(), message.conversation()),
            new ReadMark(message.seq(), message.counted()));
      }
    }
    int[] moved = markRead(connection, read);
    int index = 0;
    for (Reader sender : read.keySet()) {
      if (moved[index++] == 0) {
        throw new SenderGone(sender);
      }
    }
  }

  /**
   * Moves read pointers forward, never back. The map is sorted, so that two transactions take the
   * rows in the same order and neither waits for the other in a circle.
   *
   * @return for each, in order, 0 when it was not moved or there is none
   */
  static int[] markRead(Connection connection, SortedMap<Reader, ReadMark> read)
      throws SQLException {
    String sql =
        "UPDATE participant SET read_seq = ?, read_counted = ?, marked_unread = FALSE"
            + " WHERE account_id = ? AND conversation_id = ? AND read_seq < ?";
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      for (Map.Entry<Reader, ReadMark> entry : read.entrySet()) {
        update.setLong(1, entry.getValue().seq());
        update.setLong(2, entry.getValue().counted());
        update.setBytes(3, Uuids.toBytes(entry.getKey().account().value()));
        update.setBytes(4, Uuids.toBytes(entry.getKey().conversation().value()));
        update.setLong(5, entry.getValue().seq());
        update.addBatch();
      }
      return update.executeBatch();
    }
  }

  /**
   * Somebody's pointer, and where it goes when they have read up to {@code seq}; empty for one who
   * does not take part.
   */
  static Optional<ReadState> readState(Connection connection, Reader reader, long seq)
      throws SQLException {
    String sql =
        "SELECT p.read_seq, p.read_counted, m.seq, m.counted, c.counted, p.peer_id"
            + " FROM participant p JOIN conversation c ON c.id = p.conversation_id"
            + " LEFT JOIN message m ON m.conversation_id = p.conversation_id"
            + " AND m.seq = LEAST(?, c.last_seq)"
            + " WHERE p.account_id = ? AND p.conversation_id = ?";
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setLong(1, seq);
      select.setBytes(2, Uuids.toBytes(reader.account().value()));
      select.setBytes(3, Uuids.toBytes(reader.conversation().value()));
      try (ResultSet rows = select.executeQuery()) {
        if (!rows.next()) {
          return Optional.empty();
        }
        ReadMark before = new ReadMark(rows.getLong(1), rows.getLong(2));
        ReadMark asked = new ReadMark(rows.getLong(3), rows.getLong(4));
        boolean moved = asked.seq() > before.seq();
        ReadMark reached = moved ? asked : before;
        int unread = Math.toIntExact(rows.getLong(5) - reached.counted());
        byte[] peer = rows.getBytes(6);
        return Optional.of(new ReadState(with(reader, peer), reached, unread, moved));
      }
    }
  }

  private static Recipient with(Reader reader, byte @Nullable [] peer) {
    return peer == null
        ? new Recipient.Members(new GroupId(reader.conversation().value()))
        : new Recipient.Person(new AccountId(Uuids.fromBytes(peer)));
  }
}
