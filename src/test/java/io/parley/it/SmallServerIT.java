package io.parley.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.it.harness.Answer;
import io.parley.it.harness.AtOnce;
import io.parley.it.harness.ChatSocket;
import io.parley.it.harness.ParleyServer;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import io.parley.it.harness.SilentSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A server with little room: who asks for more is told so, and harms nobody. */
class SmallServerIT {

  private static final int TOO_SLOW = 4001;

  /** More than the system's own buffers take: 300 times 30 kB. */
  private static final int MESSAGES = 300;

  private static ParleyServer server;

  @RegisterExtension final People people = People.of(server);

  @BeforeAll
  static void startWithLittleRoom() {
    Map<String, String> settings = new HashMap<>(ParleyServer.NO_LIMITS);
    settings.put("parley.socket.outbox", "16");
    settings.put("parley.group.max-members", "3");
    server = ParleyServer.start(settings);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void closesAClientThatDoesNotKeepUpAndTellsItToComeBack() {
    Person anna = people.register();
    Person ben = people.register();
    Person slow = people.register();
    String group = people.group(anna, ben, slow);
    ChatSocket annas = anna.connect();
    ChatSocket bens = ben.connect();
    try (SilentSocket stuck = SilentSocket.open(slow)) {

      for (int number = 0; number < MESSAGES; number++) {
        annas.sayTo(group, number + " " + "长".repeat(9_990));
      }
      annas.sayTo(group, "and on it goes");
      bens.awaitText("and on it goes");

      assertThat(bens.texts(group)).hasSize(MESSAGES + 1);
      assertThat(bens.isOpen()).isTrue();
      assertThat(stuck.awaitClose()).isEqualTo(TOO_SLOW);
    }
    ChatSocket back = slow.connect();
    annas.sayTo(group, "welcome back");

    back.awaitText("welcome back");
    assertThat(slow.texts(group)).hasSize(MESSAGES + 2);
  }

  @Test
  void letsNobodyIntoAFullGroupUntilSomebodyLeaves() {
    Person anna = people.register();
    Person ben = people.register();
    String group = people.group(anna, ben, people.register());
    String members = "/groups/" + group + "/members";
    Person late = people.register();

    late.api().post(members).expectProblem(409, "GROUP_FULL");
    ben.api().post(members).expect(200);
    ben.api().delete(members + "/me").expect(204);

    late.api().post(members).expect(200);
  }

  @Test
  void letsOneIntoTheLastPlaceOfManyWhoComeAtOnce() {
    Person anna = people.register();
    String group = people.group(anna, people.register());
    List<Person> crowd = Stream.generate(people::register).limit(5).toList();

    List<Answer> answers =
        AtOnce.forEach(crowd, person -> person.api().post("/groups/" + group + "/members"));

    assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 200)
        .allSatisfy(answer -> answer.expectProblem(409, "GROUP_FULL"));
  }

  @Test
  void letsOneIntoTheLastPlaceHoweverTheyCome() {
    Person anna = people.register();
    Person friend = people.registerFriendOf(anna);
    Person waiting = people.register();
    Club club = Club.of(anna, people.registerFriendOf(anna));
    String token = club.link(anna, 5);
    club.edit(anna, "joinPolicy", "approval").expect(200);
    club.join(waiting).expect(200);
    String request = club.request(anna, waiting);
    Person withLink = people.register();

    List<String> outcomes =
        Races.atOnce(
            () -> club.invite(anna, friend),
            () -> club.approve(anna, request),
            () -> Club.use(withLink, token));

    assertThat(outcomes).containsOnlyOnce("OK").containsOnly("OK", "GROUP_FULL");
    assertThat(Races.assertConsistent(club, anna)).hasSize(3);
  }
}
