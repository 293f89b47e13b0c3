package io.parley.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.it.harness.Answer;
import io.parley.it.harness.AtOnce;
import io.parley.it.harness.Person;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What is done in a group at the same moment, and what holds of the group afterwards. */
final class Races {

  private Races() {}

  /** As the list. */
  @SafeVarargs
  static List<String> atOnce(Supplier<Answer>... deeds) {
    return atOnce(List.of(deeds));
  }

  /**
   * Does all of these at the same moment; gives the outcome of each: OK, or the code of a refusal.
   * A failure of the server fails the test.
   */
  static List<String> atOnce(List<Supplier<Answer>> deeds) {
    List<Answer> answers = AtOnce.forEach(deeds, Supplier::get);
    assertThat(answers).allMatch(answer -> answer.status() < 500);
    return answers.stream().map(RoleScene::outcome).toList();
  }

  /**
   * There is one owner, the count is that of the list, and nobody is in it who is banned; gives the
   * members.
   *
   * @param people some of whom are in the group, its owner among them
   */
  static List<JsonNode> assertConsistent(Club club, Person... people) {
    Person owner =
        Stream.of(people).filter(person -> isOwner(club, person)).findFirst().orElseThrow();
    List<JsonNode> members = club.members(owner);
    assertThat(roles(members)).filteredOn("owner"::equals).hasSize(1);
    assertThat(ids(members)).doesNotHaveDuplicates();
    assertThat(club.seenBy(owner).expect(200).path("memberCount").asInt())
        .isEqualTo(members.size());
    List<String> banned = ids(owner.api().all(club.path() + "/bans"));
    assertThat(ids(members)).filteredOn(banned::contains).isEmpty();
    return members;
  }

  private static boolean isOwner(Club club, Person person) {
    return club.seenBy(person).json().path("role").asText().equals("owner");
  }

  static List<String> ids(List<JsonNode> rows) {
    return rows.stream().map(row -> row.path("profile").path("id").asText()).toList();
  }

  static List<String> roles(List<JsonNode> members) {
    return members.stream().map(member -> member.path("role").asText()).toList();
  }
}
