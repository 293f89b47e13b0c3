package io.parley.settings;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What to do when Parley cannot start: say why in one sentence, and end the process when it is
 * Parley's own. In somebody else's server the exception alone fails the deployment.
 */
public final class FailedStart {

  private static final Logger LOG = Logger.getLogger(FailedStart.class.getName());
  private static final String BOOTABLE = "io.parley.bootable";
  private static final int EXIT_STATUS = 78;

  private FailedStart() {}

  /** Ends the start; 78 is EX_CONFIG of sysexits.h. */
  public static BadSettingException because(String sentence, @Nullable Throwable cause) {
    LOG.log(Level.SEVERE, "Parley cannot start. {0}", sentence);
    if (Boolean.getBoolean(BOOTABLE)) {
      Runtime.getRuntime().halt(EXIT_STATUS);
    }
    return new BadSettingException(sentence, cause);
  }
}
