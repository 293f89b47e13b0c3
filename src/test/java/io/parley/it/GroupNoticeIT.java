package io.parley.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The notice of a group, and who has read it. */
class GroupNoticeIT {

  @RegisterExtension final People people = People.ofSharedServer();

  private Person anna;
  private Person ben;
  private Person carl;
  private Club club;

  @BeforeEach
  void meet() {
    anna = people.register();
    ben = people.registerFriendOf(anna);
    carl = people.registerFriendOf(anna);
    club = Club.of(anna, ben, carl);
  }

  private List<String> readers(Person viewer, boolean read) {
    return Races.ids(viewer.api().all(club.path() + "/notice/readers?read=" + read));
  }

  @Test
  void isThereForMembersAndForNobodyElse() {
    Person stranger = people.register();
    club.promote(anna, ben).expect(200);

    JsonNode written = club.writeNotice(ben, "Practice is\non Friday").expect(200);
    JsonNode seen = club.seenBy(carl).expect(200);

    assertThat(written.path("notice").asText()).isEqualTo("Practice is\non Friday");
    assertThat(seen.path("notice").asText()).isEqualTo("Practice is\non Friday");
    assertThat(seen.path("noticeVersion").asInt()).isEqualTo(1);
    assertThat(seen.path("noticeBy").asText()).isEqualTo(ben.id());
    assertThat(seen.path("noticeAt").asLong()).isPositive();
    assertThat(seen.path("noticeRead").asInt()).isZero();
    JsonNode found = stranger.api().get("/groups?q=" + anna.name()).items().get(0);
    assertThat(found.path("id").asText()).isEqualTo(club.id());
    assertThat(found.path("notice").asText("?")).isEmpty();
    assertThat(found.path("noticeVersion").asInt(-1)).isZero();
  }

  @Test
  void tellsWhoHasReadItAndWhoHasNot() {
    club.writeNotice(anna, "Read this").expect(200);
    int version = club.seenBy(ben).expect(200).path("noticeVersion").asInt();

    club.readNotice(ben, version).expect(204);
    club.readNotice(ben, version).expect(204);

    assertThat(club.seenBy(ben).expect(200).path("noticeRead").asInt()).isEqualTo(version);
    assertThat(readers(anna, true)).contains(ben.id()).doesNotContain(carl.id());
    assertThat(readers(anna, false)).contains(carl.id()).doesNotContain(ben.id());
  }

  @Test
  void isUnreadAgainWhenItChanges() {
    club.writeNotice(anna, "First").expect(200);
    club.readNotice(ben, 1).expect(204);

    club.writeNotice(anna, "Second").expect(200);
    club.readNotice(carl, 1).expect(204);

    assertThat(readers(anna, true)).doesNotContain(ben.id(), carl.id());
    club.readNotice(ben, 2).expect(204);
    club.readNotice(ben, 1).expect(204);
    assertThat(readers(anna, true)).contains(ben.id());
  }

  @Test
  void cannotBeReadBeforeItIsWritten() {
    club.writeNotice(anna, "First").expect(200);

    JsonNode problem = club.readNotice(ben, 7).expectProblem(422, "FIELD_INVALID");
    club.writeNotice(anna, "Second").expect(200);

    assertThat(problem.path("field").asText()).isEqualTo("version");
    assertThat(readers(anna, true)).containsExactly(anna.id());
  }

  @Test
  void isTakenAway() {
    club.writeNotice(anna, "For now").expect(200);

    JsonNode group = club.writeNotice(anna, "").expect(200);

    assertThat(group.path("notice").asText("?")).isEmpty();
    assertThat(club.seenBy(ben).expect(200).path("notice").asText("?")).isEmpty();
    assertThat(readers(anna, true)).isEmpty();
    assertThat(readers(anna, false)).isEmpty();
  }

  @Test
  void pagesThroughItsReaders() {
    Person[] crowd = Stream.generate(people::register).limit(4).toArray(Person[]::new);
    Stream.of(crowd).forEach(person -> club.join(person).expect(200));
    club.writeNotice(anna, "Read this").expect(200);
    Stream.of(crowd).forEach(person -> club.readNotice(person, 1).expect(204));

    List<JsonNode> pages = anna.api().all(club.path() + "/notice/readers?read=true&limit=2");

    assertThat(Races.ids(pages))
        .doesNotHaveDuplicates()
        .contains(Stream.of(crowd).map(Person::id).toArray(String[]::new));
  }

  @Test
  void refusesANoticeThatIsNone() {
    JsonNode tooLong =
        club.writeNotice(anna, "长".repeat(1001)).expectProblem(422, "FIELD_TOO_LONG");
    JsonNode invalid = club.writeNotice(anna, "a\u0000b").expectProblem(422, "FIELD_INVALID");
    assertThat(tooLong.path("field").asText()).isEqualTo("text");
    assertThat(invalid.path("field").asText()).isEqualTo("text");
    anna.api().send("PUT", club.path() + "/notice", Map.of()).expectProblem(422, "FIELD_REQUIRED");
    assertThat(club.seenBy(anna).expect(200).path("noticeVersion").asInt()).isZero();
    club.writeNotice(anna, "长".repeat(1000)).expect(200);
  }

  @Test
  void refusesPagesOfReadersThatMakeNoSense() {
    for (String query : List.of("read=maybe", "read=true&limit=0", "read=true&cursor=!!")) {
      anna.api().get(club.path() + "/notice/readers?" + query).expectProblem(422, "FIELD_INVALID");
    }
  }
}
