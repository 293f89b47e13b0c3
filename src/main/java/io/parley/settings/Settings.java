package io.parley.settings;

import java.util.List;

/** The settings of one package; each package with configuration has one bean of this type. */
public interface Settings {

  /** Every key of the package, in the order in which the docs list them. */
  List<Setting<?>> declared();
}
