package io.parley.browser;

import io.parley.browser.harness.Browsers;
import io.parley.browser.harness.Look;
import io.parley.browser.harness.Tab;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** A walk through all screens. */
final class Gallery {

  private Gallery() {}

  /** Brings on every screen in turn, and shows it to {@code visitor}. */
  static void walk(Browsers browsers, Look look, Story story, BiConsumer<Screen, Tab> visitor) {
    Map<Viewer, Tab> tabs = new EnumMap<>(Viewer.class);
    for (Screen screen : Screens.ALL) {
      Tab tab = tabs.computeIfAbsent(screen.viewer(), key -> key.open(browsers, look, story));
      screen.open(tab, story, look.language());
      visitor.accept(screen, tab);
      screen.close(tab);
    }
  }
}
