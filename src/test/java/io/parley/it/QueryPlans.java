package io.parley.it;

import io.parley.it.harness.ParleyServer;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** How MySQL goes about queries, once there are rows enough to make it think. */
final class QueryPlans implements AutoCloseable {

  private final Connection connection;

  /** A line of a plan: how a table is read. */
  record Step(String table, String type, String key, String extra) {}

  QueryPlans(ParleyServer server) throws SQLException {
    connection = server.database().connect();
    connection.setAutoCommit(false);
  }

  PreparedStatement prepare(String sql) throws SQLException {
    return connection.prepareStatement(sql);
  }

  /** Sets the parameters of a statement, ids among them. */
  static PreparedStatement set(PreparedStatement statement, Object... values) throws SQLException {
    for (int index = 0; index < values.length; index++) {
      Object value = values[index];
      if (value instanceof UUID id) {
        ByteBuffer bytes = ByteBuffer.allocate(16);
        bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        value = bytes.array();
      }
      statement.setObject(index + 1, value);
    }
    return statement;
  }

  /** Keeps what tables were filled with, and counts again what is in them. */
  void analyze(List<String> tables) throws SQLException {
    connection.commit();
    for (String table : tables) {
      try (PreparedStatement analyze = prepare("ANALYZE TABLE " + table)) {
        analyze.execute();
      }
    }
  }

  List<Step> explain(String sql, Object... values) throws SQLException {
    List<Step> steps = new ArrayList<>();
    try (PreparedStatement explain = prepare("EXPLAIN " + sql);
        ResultSet rows = set(explain, values).executeQuery()) {
      while (rows.next()) {
        steps.add(
            new Step(
                rows.getString("table"),
                String.valueOf(rows.getString("type")).toLowerCase(Locale.ROOT),
                String.valueOf(rows.getString("key")),
                String.valueOf(rows.getString("Extra"))));
      }
    }
    return steps;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
