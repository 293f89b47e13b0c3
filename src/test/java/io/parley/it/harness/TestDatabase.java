package io.parley.it.harness;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;

/**
 * The database the run is about, by the system property {@code parley.test.database}: {@code h2},
 * which each server has as a file of its own, or {@code mysql}, a MySQL-protocol server on which
 * each of ours gets a schema of its own.
 */
public final class TestDatabase {

  private TestDatabase() {}

  /** Where one server keeps everything; gone when it is closed. */
  public interface Schema extends AutoCloseable {

    /** The settings a server needs to use it. */
    Map<String, String> settings();

    /** Another way in than the server's. */
    Connection connect() throws SQLException;

    @Override
    void close();
  }

  public static boolean isMySql() {
    String name = System.getProperty("parley.test.database", "h2");
    return switch (name) {
      case "h2" -> false;
      case "mysql" -> true;
      default ->
          throw new IllegalStateException("parley.test.database is h2 or mysql, not " + name);
    };
  }

  static Schema newSchema() {
    return isMySql() ? MySqlSchema.create(MySqlServer.get()) : new H2File();
  }

  /** One that several servers may use; on MySQL's protocol, whatever the run is about. */
  static Schema newSharedSchema() {
    return MySqlSchema.create(MySqlServer.get());
  }

  /** The default of the server itself, in its working directory. */
  private record H2File() implements Schema {

    @Override
    public Map<String, String> settings() {
      return Map.of();
    }

    @Override
    public Connection connect() {
      throw new UnsupportedOperationException("A running server keeps its H2 file to itself");
    }

    @Override
    public void close() {
      // It goes with the server's directory.
    }
  }

  private record MySqlSchema(MySqlServer server, String name) implements Schema {

    static MySqlSchema create(MySqlServer server) {
      MySqlSchema schema =
          new MySqlSchema(
              server,
              "parley_it_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12));
      schema.execute("CREATE DATABASE " + schema.name + " CHARACTER SET utf8mb4");
      return schema;
    }

    @Override
    public Map<String, String> settings() {
      return Map.of(
          "parley.db.url", server.url(name),
          "parley.db.user", server.user(),
          "parley.db.password", server.password());
    }

    @Override
    public Connection connect() throws SQLException {
      return DriverManager.getConnection(server.url(name), server.user(), server.password());
    }

    @Override
    public void close() {
      execute("DROP DATABASE IF EXISTS " + name);
    }

    private void execute(String sql) {
      try (Connection connection =
              DriverManager.getConnection(server.url(""), server.user(), server.password());
          Statement statement = connection.createStatement()) {
        statement.execute(sql);
      } catch (SQLException e) {
        throw new IllegalStateException("The test database refused: " + sql, e);
      }
    }
  }
}
