package io.parley.database;

import io.parley.settings.Configuration;
import io.parley.settings.Setting;
import io.parley.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The settings of the database. web.xml hands them to {@link UrlDataSource} before any bean exists;
 * here they are checked.
 */
@ApplicationScoped
public class DatabaseSettings implements Settings {

  private static final Setting<String> URL =
      Setting.text(
          "parley.db.url",
          "jdbc:h2:file:./data/parley",
          "Where the database is: jdbc:h2:… or jdbc:mysql://…");
  private static final Setting<String> USER =
      Setting.text("parley.db.user", "parley", "The database user.");
  private static final Setting<String> PASSWORD =
      Setting.text("parley.db.password", "", "The database user's password.");

  @Inject
  public DatabaseSettings(Configuration configuration) {
    declared().forEach(configuration::read);
  }

  @Override
  public final List<Setting<?>> declared() {
    return List.of(URL, USER, PASSWORD);
  }
}
