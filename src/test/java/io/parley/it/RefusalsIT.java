package io.parley.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.it.Endpoint.Access;
import io.parley.it.harness.Answer;
import io.parley.it.harness.Api;
import io.parley.it.harness.People;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** At every endpoint, whoever has no business there is refused, and nothing has changed. */
class RefusalsIT {

  @RegisterExtension final People people = People.ofSharedServer();

  static List<Endpoint> endpoints() {
    return Endpoints.ALL;
  }

  @Test
  void everyEndpointHasItsRow() {
    assertThat(Endpoints.ALL.stream().map(Endpoint::toString).distinct())
        .containsExactlyInAnyOrderElementsOf(OpenApiIT.operations(people.anonymous()).keySet());
  }

  @ParameterizedTest
  @MethodSource("endpoints")
  void refusesWhoHasNoBusinessThere(Endpoint endpoint) {
    boolean harmless = endpoint.isReading() || endpoint.refusesAll();
    World world = harmless ? World.unchanged(people) : new World(people);

    check(endpoint, endpoint.loggedOut(), people.anonymous(), world);
    check(endpoint, endpoint.stranger(), world.stranger.api(), world);
    check(endpoint, endpoint.removed(), world.removed.api(), world);
  }

  private static void check(Endpoint endpoint, Access access, Api caller, World world) {
    if (access instanceof Access.Refused refused) {
      List<JsonNode> before = world.everythingOfAnna();
      endpoint.call(caller, world).expectProblem(refused.status(), refused.code());
      assertThat(world.everythingOfAnna()).isEqualTo(before);
    } else {
      Answer answer = endpoint.call(caller, world);
      assertThat(answer.status()).as(answer.toString()).isLessThan(300);
      if (access instanceof Access.OwnOnly) {
        assertThat(answer.body()).doesNotContain(world.secrets());
      }
    }
  }
}
