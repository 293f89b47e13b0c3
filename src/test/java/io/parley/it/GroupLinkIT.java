package io.parley.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import io.parley.it.harness.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links into a group: whoever has one comes in, as long as it is good. */
class GroupLinkIT {

  private static final long DAY_SECONDS = 86_400;

  @RegisterExtension final People people = People.ofSharedServer();

  private Person anna;
  private Person ben;
  private Person guest;
  private Club club;

  @BeforeEach
  void meet() {
    anna = people.register();
    ben = people.registerFriendOf(anna);
    guest = people.register();
    club = Club.of(anna, ben);
    club.edit(anna, "joinPolicy", "invitation").expect(200);
  }

  private List<JsonNode> links() {
    return anna.api().all(club.path() + "/links");
  }

  @Test
  void leadsInEvenWhereNobodyElseMayJoin() {
    club.writeNotice(anna, "Not for strangers").expect(200);
    String token = club.link(anna, 2);

    JsonNode before = guest.api().get("/group-links/" + token).expect(200);
    JsonNode joined = Club.use(guest, token).expect(200);

    assertThat(before.path("id").asText()).isEqualTo(club.id());
    assertThat(before.path("name").asText()).isEqualTo("Club of " + anna.name());
    assertThat(before.path("memberCount").asInt()).isEqualTo(2);
    assertThat(before.path("role").isNull()).isTrue();
    assertThat(before.path("notice").asText("?")).isEmpty();
    assertThat(joined.path("role").asText()).isEqualTo("member");
    assertThat(joined.path("notice").asText()).isEqualTo("Not for strangers");
    assertThat(club.member(anna, guest).path("role").asText()).isEqualTo("member");
  }

  @Test
  void saysOfEachLinkWhatItIs() {
    JsonNode made = Club.made(club.makeLink(anna, Map.of("expiresIn", DAY_SECONDS, "maxUses", 7)));
    JsonNode endless = Club.made(club.makeLink(anna, Map.of()));
    Club.use(guest, made.path("token").asText()).expect(200);

    assertThat(made.path("by").path("id").asText()).isEqualTo(anna.id());
    assertThat(made.path("expiresAt").asLong() - made.path("createdAt").asLong())
        .isEqualTo(DAY_SECONDS * 1000);
    assertThat(made.path("maxUses").asInt()).isEqualTo(7);
    assertThat(made.path("uses").asInt()).isZero();
    assertThat(endless.path("expiresAt").asLong(-1)).isZero();
    assertThat(endless.path("maxUses").asInt(-1)).isZero();
    assertThat(links())
        .extracting(link -> link.path("id").asText())
        .containsExactlyInAnyOrder(made.path("id").asText(), endless.path("id").asText());
    assertThat(links())
        .filteredOn(link -> link.path("id").equals(made.path("id")))
        .extracting(link -> link.path("uses").asInt())
        .containsExactly(1);
  }

  @Test
  void isGoodForAsManyAsItSays() {
    String token = club.link(anna, 2);

    Club.use(guest, token).expect(200);
    Club.use(guest, token).expect(200);
    Club.use(ben, token).expect(200);
    Club.use(people.register(), token).expect(200);

    Person late = people.register();
    Club.use(late, token).expectProblem(404, "LINK_NOT_FOUND");
    late.api().get("/group-links/" + token).expectProblem(404, "LINK_NOT_FOUND");
    assertThat(club.members(anna)).hasSize(4);
  }

  @Test
  void isOfNoUseOnceItIsRevoked() {
    JsonNode link = Club.made(club.makeLink(anna, Map.of()));
    String id = link.path("id").asText();
    String token = link.path("token").asText();

    club.revoke(anna, id).expect(204);

    Club.use(guest, token).expectProblem(404, "LINK_NOT_FOUND");
    guest.api().get("/group-links/" + token).expectProblem(404, "LINK_NOT_FOUND");
    club.revoke(anna, id).expectProblem(404, "LINK_NOT_FOUND");
    assertThat(links()).isEmpty();
  }

  @Test
  void isRevokedInItsOwnGroupOnly() {
    Club other = Club.of(ben);
    JsonNode link = Club.made(club.makeLink(anna, Map.of()));

    other.revoke(ben, link.path("id").asText()).expectProblem(404, "LINK_NOT_FOUND");

    Club.use(guest, link.path("token").asText()).expect(200);
  }

  @Test
  void isOfNoUseOnceTheGroupIsNoMore() {
    String token = club.link(anna, 1);

    club.dissolve(anna).expect(204);

    Club.use(guest, token).expectProblem(404, "LINK_NOT_FOUND");
  }

  @Test
  void expires() throws SQLException {
    assumeTrue(TestDatabase.isMySql(), "The shortest life is a minute; here time is moved on");
    String token = Club.made(club.makeLink(anna, Map.of("expiresIn", 60))).path("token").asText();
    guest.api().get("/group-links/" + token).expect(200);

    try (Connection database = people.server().database().connect();
        PreparedStatement age =
            database.prepareStatement(
                "UPDATE group_link SET expires_at = created_at WHERE token = ?")) {
      age.setString(1, token);
      assertThat(age.executeUpdate()).isEqualTo(1);
    }

    Club.use(guest, token).expectProblem(404, "LINK_NOT_FOUND");
    guest.api().get("/group-links/" + token).expectProblem(404, "LINK_NOT_FOUND");
  }

  @Test
  void takesTheRequestAwayOfWhoWaited() {
    club.edit(anna, "joinPolicy", "approval").expect(200);
    club.join(guest).expect(200);

    Club.use(guest, club.link(anna, 1)).expect(200);

    assertThat(club.requests(anna)).isEmpty();
    assertThat(club.seenBy(guest).expect(200).path("requested").asBoolean()).isFalse();
  }

  @Test
  void isOfNoUseToWhoIsBanned() {
    String token = club.link(anna, 1);
    club.ban(anna, guest).expect(204);

    Club.use(guest, token).expectProblem(403, "BANNED");

    Club.use(people.register(), token).expect(200);
  }

  @ParameterizedTest
  @CsvSource({
    "expiresIn, 0",
    "expiresIn, -60",
    "expiresIn, 59",
    "expiresIn, 31536001",
    "maxUses, 0",
    "maxUses, -1",
    "maxUses, 100001"
  })
  void refusesALinkThatMakesNoSense(String field, long value) {
    JsonNode problem =
        club.makeLink(anna, Map.of(field, value)).expectProblem(422, "FIELD_INVALID");

    assertThat(problem.path("field").asText()).isEqualTo(field);
    assertThat(links()).isEmpty();
  }

  @Test
  void refusesALinkThatIsNone() {
    for (String token : List.of("nonsense", "x".repeat(200), "%20", "'")) {
      guest.api().get("/group-links/" + token).expectProblem(404, "LINK_NOT_FOUND");
      Club.use(guest, token).expectProblem(404, "LINK_NOT_FOUND");
    }
  }
}
