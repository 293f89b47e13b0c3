package io.parley.database;

import io.parley.settings.FailedStart;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Brings the schema up to date before Hibernate compares it with the entities. It is called by
 * Hibernate itself, because the entity manager factory is built before any bean starts.
 */
public class Migrations implements Integrator {

  @Override
  public void integrate(
      Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor sessionFactory) {
    Object dataSource = sessionFactory.getProperties().get("jakarta.persistence.jtaDataSource");
    try {
      Flyway.configure(Migrations.class.getClassLoader())
          .dataSource((DataSource) dataSource)
          .locations("classpath:sql")
          .loggers("slf4j")
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw FailedStart.because(
          "The schema of the database cannot be brought up to date: " + rootCause(e).getMessage(),
          e);
    }
  }

  private static Throwable rootCause(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  @Override
  public void disintegrate(
      SessionFactoryImplementor sessionFactory, SessionFactoryServiceRegistry registry) {
    // Nothing is held between migrations.
  }
}
