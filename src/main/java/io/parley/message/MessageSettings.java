package io.parley.message;

import io.parley.settings.Configuration;
import io.parley.settings.Setting;
import io.parley.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The settings of messages. */
@ApplicationScoped
public class MessageSettings implements Settings {

  private static final Setting<Integer> LANES =
      Setting.number(
          "parley.message.lanes",
          4,
          1,
          64,
          "Threads that write messages; a conversation always has the same one.");
  private static final Setting<Integer> BATCH =
      Setting.number(
          "parley.message.batch", 256, 1, 1000, "Messages that one transaction takes at most.");
  private static final Setting<Integer> QUEUE =
      Setting.number(
          "parley.message.queue",
          10_000,
          100,
          1_000_000,
          "Messages that wait for a lane at most; more are refused and sent again by the client.");

  private final int lanes;
  private final int batch;
  private final int queue;

  @Inject
  public MessageSettings(Configuration configuration) {
    lanes = configuration.read(LANES);
    batch = configuration.read(BATCH);
    queue = configuration.read(QUEUE);
  }

  @Override
  public List<Setting<?>> declared() {
    return List.of(LANES, BATCH, QUEUE);
  }

  int lanes() {
    return lanes;
  }

  int batch() {
    return batch;
  }

  int queue() {
    return queue;
  }
}
