package io.parley.message;

import java.util.regex.Pattern;

/** "@all" and "@所有人" in a text to a group; an address such as me@all.example is none. */
final class MentionAll {

  private static final Pattern MENTION =
      Pattern.compile(
          "(?<![A-Za-z0-9_.+-])@(?:all(?![A-Za-z0-9_-]|\\.[A-Za-z0-9])|所有人)",
          Pattern.CASE_INSENSITIVE);

  private MentionAll() {}

  static boolean in(String text) {
    return text.indexOf('@') >= 0 && MENTION.matcher(text).find();
  }
}
