package io.parley.database;

import io.parley.settings.FailedStart;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The data source that web.xml names: a JDBC URL alone decides between H2 and MySQL, and what each
 * of them needs to be used rightly is added to it here.
 */
public class UrlDataSource implements DataSource {

  /** WRITE_DELAY=0: a commit is in the file before it is acknowledged, not half a second later. */
  private static final String H2_OPTIONS =
      ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;NON_KEYWORDS=USER"
          + ";LOCK_TIMEOUT=10000;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1";

  private String url = "";
  private String user = "";
  private String password = "";
  private @Nullable PrintWriter logWriter;
  private int loginTimeout;
  private volatile boolean reached;

  public void setJdbcUrl(String url) {
    this.url = url;
  }

  public String getJdbcUrl() {
    return url;
  }

  public void setUser(String user) {
    this.user = user;
  }

  public String getUser() {
    return user;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getPassword() {
    return password;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return getConnection(user, password);
  }

  /** A database that is not there at the first attempt keeps Parley from starting. */
  @Override
  public Connection getConnection(String username, String secret) throws SQLException {
    try {
      Connection connection = connect(username, secret);
      reached = true;
      return connection;
    } catch (SQLException e) {
      if (reached) {
        throw e;
      }
      throw FailedStart.because(
          "The database cannot be reached; check parley.db.url, parley.db.user and"
              + " parley.db.password: "
              + e.getMessage(),
          e);
    }
  }

  private Connection connect(String username, String secret) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", username);
    properties.setProperty("password", secret);
    boolean mysql = url.startsWith("jdbc:mysql:");
    if (mysql) {
      addMySqlDefaults(properties);
    } else if (!url.startsWith("jdbc:h2:")) {
      throw new SQLException(
          "parley.db.url must start with jdbc:h2: or jdbc:mysql:, but is " + withoutQuery());
    }
    Connection connection = driver(mysql).connect(mysql ? url : h2Url(), properties);
    if (connection == null) {
      throw new SQLException("parley.db.url is not understood by the driver: " + withoutQuery());
    }
    return connection;
  }

  private static Driver driver(boolean mysql) throws SQLException {
    return mysql ? new com.mysql.cj.jdbc.Driver() : new org.h2.Driver();
  }

  private String h2Url() {
    return url.contains("MODE=") ? url : url + H2_OPTIONS;
  }

  private void addMySqlDefaults(Properties properties) {
    properties.setProperty("rewriteBatchedStatements", "true");
    properties.setProperty("connectionTimeZone", "UTC");
    properties.setProperty("cachePrepStmts", "true");
    properties.setProperty("useLocalSessionState", "true");
    // Payara sets a TLS key store of its own, with which MySQL 9 drops the connection.
    properties.setProperty("fallbackToSystemKeyStore", "false");
  }

  /** The URL may carry a password after the question mark; that is for nobody's log. */
  private String withoutQuery() {
    return url.replaceAll("[?;].*", "");
  }

  @Override
  public @Nullable PrintWriter getLogWriter() {
    return logWriter;
  }

  @Override
  public void setLogWriter(@Nullable PrintWriter out) {
    logWriter = out;
  }

  @Override
  public void setLoginTimeout(int seconds) {
    loginTimeout = seconds;
  }

  @Override
  public int getLoginTimeout() {
    return loginTimeout;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    if (type.isInstance(this)) {
      return type.cast(this);
    }
    throw new SQLException("Not a " + type.getName());
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return type.isInstance(this);
  }
}
