package io.parley.friend;

import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import io.parley.common.Titles;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What labels may be. */
final class Labels {

  private static final int MAX = 20;
  private static final int MAX_LENGTH = 32;
  private static final String FIELD = "labels";

  private Labels() {}

  /**
   * The labels as they are kept: each trimmed and there once.
   *
   * @throws ChatException FIELD_TOO_LONG for more than 20 labels, or one of more than 32 characters
   *     (UTF-16 code units); FIELD_INVALID for one that is empty or no plain text
   */
  static SortedSet<String> check(Collection<@Nullable String> texts) {
    SortedSet<String> labels = new TreeSet<>();
    for (String text : texts) {
      String label = Titles.optional(text, MAX_LENGTH, FIELD);
      if (label.isEmpty()) {
        throw ChatException.ofField(ErrorCode.FIELD_INVALID, FIELD);
      }
      labels.add(label);
    }
    if (labels.size() > MAX) {
      throw ChatException.ofField(ErrorCode.FIELD_TOO_LONG, FIELD);
    }
    return labels;
  }
}
