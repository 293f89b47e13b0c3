package io.parley.group;

import io.parley.settings.Configuration;
import io.parley.settings.Setting;
import io.parley.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The settings of groups. */
@ApplicationScoped
public class GroupSettings implements Settings {

  private static final Setting<Integer> MAX_MEMBERS =
      Setting.number(
          "parley.group.max-members", 5000, 2, 100_000, "Members that a group has at most.");

  private final int maxMembers;

  @Inject
  GroupSettings(Configuration configuration) {
    maxMembers = configuration.read(MAX_MEMBERS);
  }

  @Override
  public List<Setting<?>> declared() {
    return List.of(MAX_MEMBERS);
  }

  int maxMembers() {
    return maxMembers;
  }
}
