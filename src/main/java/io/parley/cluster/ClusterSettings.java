package io.parley.cluster;

import io.parley.settings.Configuration;
import io.parley.settings.Setting;
import io.parley.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** The settings of a cluster, which there is when {@link KafkaSettings} are given. */
@ApplicationScoped
public class ClusterSettings implements Settings {

  private static final Setting<Duration> PATIENCE =
      Setting.duration(
          "parley.cluster.patience",
          "PT5S",
          "PT2S",
          "PT1M",
          "How long the bus between the nodes may be silent before a node counts as cut off from it;"
              + " it then trusts nothing it remembers, and its clients catch up afterwards.");
  private static final Setting<Duration> LEASE =
      Setting.duration(
          "parley.cluster.lease",
          "PT10S",
          "PT3S",
          "PT5M",
          "How long a node that is not heard of still counts as there; then its people are offline.");

  private final Duration patience;
  private final Duration lease;

  @Inject
  ClusterSettings(Configuration configuration) {
    patience = configuration.read(PATIENCE);
    lease = configuration.read(LEASE);
  }

  @Override
  public List<Setting<?>> declared() {
    return List.of(PATIENCE, LEASE);
  }

  Duration patience() {
    return patience;
  }

  Duration lease() {
    return lease;
  }
}
