package io.parley.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Where the server listens. Payara itself reads the value, as a system property, before Parley
 * starts (payara-config/pre-boot.txt).
 */
@ApplicationScoped
public class ListenSettings implements Settings {

  private static final Setting<String> ADDRESS =
      Setting.text(
          "parley.http.address",
          "127.0.0.1",
          "The address to listen on, 0.0.0.0 for all; a Java system property (-D), which ./parley run"
              + " takes from the environment.");

  @Inject
  public ListenSettings(Configuration configuration) {
    declared().forEach(configuration::read);
  }

  @Override
  public final List<Setting<?>> declared() {
    return List.of(ADDRESS);
  }
}
