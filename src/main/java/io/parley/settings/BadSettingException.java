package io.parley.settings;

import org.jspecify.annotations.Nullable;

/** The server cannot start with this configuration; the message is one sentence naming the key. */
public class BadSettingException extends RuntimeException {

  public BadSettingException(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }
}
