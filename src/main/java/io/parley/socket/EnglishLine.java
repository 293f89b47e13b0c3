package io.parley.socket;

import io.parley.message.Line;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A line as a sentence, for a client that knows the original eleven fields only. */
final class EnglishLine {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private EnglishLine() {}

  static String of(String by, Line line) {
    return by + " " + predicate(line);
  }

  private static String predicate(Line line) {
    String people = people(line);
    String text = Objects.requireNonNullElse(line.text(), "");
    return switch (line.what()) {
      case "created" -> "created the group";
      case "joined" -> "joined";
      case "joinedByLink" -> "joined by a link";
      case "invited" -> "invited " + people;
      case "letIn" -> "let in " + people;
      case "left" -> "left";
      case "removed" -> "removed " + people;
      case "banned" -> "banned " + people;
      case "renamed" -> "renamed the group to \u201c" + text + "\u201d";
      case "pictured" -> "changed the group\u2019s picture";
      case "noticed" -> text.isEmpty() ? "removed the notice" : "posted a notice: " + text;
      case "madeAdmin" -> "made " + people + " an admin";
      case "madeMember" -> "took the role of admin from " + people;
      case "transferred" -> "passed the group on to " + people;
      case "muted" -> "muted " + people + until(line.until());
      case "unmuted" -> "unmuted " + people;
      case "mutedAll" -> "muted all members";
      case "unmutedAll" -> "let all members write again";
      case "pinned" -> "pinned a message";
      default -> "changed the group";
    };
  }

  private static String people(Line line) {
    List<Line.Named> people = Objects.requireNonNullElse(line.people(), List.of());
    int more = Objects.requireNonNullElse(line.count(), people.size()) - people.size();
    if (more > 0 || people.size() < 2) {
      String named = join(people);
      return more > 0 ? named + " and " + more + (more == 1 ? " other" : " others") : named;
    }
    int last = people.size() - 1;
    return join(people.subList(0, last)) + " and " + people.get(last).name();
  }

  private static String join(List<Line.Named> people) {
    return people.stream().map(Line.Named::name).collect(Collectors.joining(", "));
  }

  private static String until(@Nullable Long until) {
    return until == null ? "" : " until " + TIME.format(Instant.ofEpochMilli(until));
  }
}
