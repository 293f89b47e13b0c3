package io.parley.presence;

import io.parley.settings.Configuration;
import io.parley.settings.Setting;
import io.parley.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** The settings of presence. */
@ApplicationScoped
public class PresenceSettings implements Settings {

  private static final Setting<Duration> GRACE =
      Setting.duration(
          "parley.presence.grace",
          "PT10S",
          "PT0S",
          "PT5M",
          "How long somebody whose last connection ended is still shown as before: a page that is"
              + " loaded again is no reason to go.");
  private static final Setting<Duration> ROLL_CALL =
      Setting.duration(
          "parley.presence.roll-call",
          "PT1M",
          "PT1S",
          "PT10M",
          "How often it is written down who is here; after a crash the moment somebody was last seen"
              + " is at most so old.");

  private final Duration grace;
  private final Duration rollCall;

  @Inject
  PresenceSettings(Configuration configuration) {
    grace = configuration.read(GRACE);
    rollCall = configuration.read(ROLL_CALL);
  }

  @Override
  public List<Setting<?>> declared() {
    return List.of(GRACE, ROLL_CALL);
  }

  Duration grace() {
    return grace;
  }

  Duration rollCall() {
    return rollCall;
  }
}
