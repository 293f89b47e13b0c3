package io.parley.presence;

import java.util.Locale;

/** How others see somebody. */
public enum Status {
  ONLINE,
  AWAY,
  /** Do not disturb. */
  DND,
  OFFLINE;

  /** As it stands in frames and in JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
