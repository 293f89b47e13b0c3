package io.parley.message;

import io.parley.account.Profile;
import io.parley.account.Profiles;
import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.GroupId;
import io.parley.group.GroupHappened;
import io.parley.group.What;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Writes into the conversation of a group what happened there. The line is made where it happens,
 * under the names of that moment, and takes its turn in the lane once it is committed.
 */
@ApplicationScoped
public class GroupLines {

  private static final Logger LOG = Logger.getLogger(GroupLines.class.getName());
  private static final int MAX_TEXT = 100;

  /** A line that is to be written when the transaction is committed. */
  record LineDue(Draft draft) {}

  private final MessageWriter writer;
  private final Profiles profiles;
  private final Event<LineDue> due;

  @Inject
  GroupLines(MessageWriter writer, Profiles profiles, Event<LineDue> due) {
    this.writer = writer;
    this.profiles = profiles;
    this.due = due;
  }

  void on(@Observes GroupHappened happened) {
    due.fire(new LineDue(Draft.line(happened.group(), happened.by(), line(happened))));
  }

  /** A message of a group was pinned. */
  void pinned(GroupId group, AccountId by, long seq) {
    due.fire(new LineDue(Draft.line(group, by, Line.pinned(What.PINNED.word(), seq))));
  }

  private Line line(GroupHappened happened) {
    List<AccountId> people = happened.people();
    String text = beginning(happened.text());
    return new Line(
        happened.what().word(),
        people.isEmpty() ? null : named(people),
        people.isEmpty() ? null : happened.count(),
        text.isEmpty() ? null : text,
        millis(happened.until()),
        null);
  }

  private List<Line.Named> named(List<AccountId> people) {
    Map<AccountId, Profile> known = profiles.getAll(people);
    return people.stream()
        .map(known::get)
        .filter(Objects::nonNull)
        .map(profile -> new Line.Named(profile.id().toString(), profile.displayName()))
        .toList();
  }

  /** Cut between two characters, not within one. */
  private static String beginning(String text) {
    return text.codePointCount(0, text.length()) <= MAX_TEXT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MAX_TEXT - 1)) + "\u2026";
  }

  private static @Nullable Long millis(@Nullable Instant until) {
    return until == null ? null : until.toEpochMilli();
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) LineDue line) {
    writer.write(line.draft(), UNHEARD);
  }

  /** Nobody waits for a line. */
  private static final Reply UNHEARD =
      new Reply() {
        @Override
        public void accepted(StoredMessage message) {
          // Its readers get it as they get every message.
        }

        @Override
        public void refused(ChatException reason) {
          LOG.log(Level.INFO, "A line of a group was not written: {0}", reason.code());
        }
      };
}
