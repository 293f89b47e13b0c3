package io.parley.settings;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads every setting at start, before anything else, so that a bad one is found then and not by
 * the first who needs it. Parley then does not start, and says why in a sentence for each.
 */
@ApplicationScoped
public class StartCheck {

  private static final int BEFORE_ALL_OTHERS = 1;

  void check(
      @Observes @Initialized(ApplicationScoped.class) @Priority(BEFORE_ALL_OTHERS) Object started,
      Configuration configuration,
      @Any Instance<Settings> all) {
    List<String> wrong = new ArrayList<>();
    Set<String> known = new TreeSet<>();
    for (Settings settings : all) {
      try {
        settings.declared().forEach(setting -> known.add(setting.key()));
      } catch (BadSettingException e) {
        wrong.add(e.getMessage());
      }
    }
    if (wrong.isEmpty()) {
      wrong.addAll(configuration.unknownKeys(known));
    }
    if (!wrong.isEmpty()) {
      throw FailedStart.because(String.join(" ", wrong), null);
    }
  }
}
