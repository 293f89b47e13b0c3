package io.parley.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.it.harness.Answer;
import io.parley.it.harness.Api;
import io.parley.it.harness.People;
import io.parley.it.harness.Person;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What /openapi says is what the server does. */
class OpenApiIT {

  private static final Set<String> METHODS =
      Set.of("get", "post", "put", "patch", "delete", "head", "options");

  @RegisterExtension final People people = People.ofSharedServer();

  /** The operations of /openapi, by method and path. */
  static Map<String, JsonNode> operations(Api api) {
    Map<String, JsonNode> operations = new TreeMap<>();
    JsonNode paths = api.getRoot("/openapi?format=json").expect(200).path("paths");
    paths
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        operation -> {
                          if (METHODS.contains(operation.getKey())) {
                            String method = operation.getKey().toUpperCase(Locale.ROOT);
                            operations.put(method + " " + path.getKey(), operation.getValue());
                          }
                        }));
    return operations;
  }

  static List<Endpoint> endpoints() {
    return Endpoints.ALL;
  }

  @ParameterizedTest
  @MethodSource("endpoints")
  void namesTheStatusesThatAreAnswered(Endpoint endpoint) {
    JsonNode operation = operations(people.anonymous()).get(endpoint.toString());
    Set<Integer> named = new TreeSet<>();
    operation
        .path("responses")
        .fieldNames()
        .forEachRemaining(
            status -> named.add(status.equals("default") ? 0 : Integer.parseInt(status)));
    named.remove(401);

    assertThat(named).isEqualTo(endpoint.documented());
  }

  @ParameterizedTest
  @MethodSource("endpoints")
  void answersItsOwnerAsItSays(Endpoint endpoint) {
    Function<World, Person> owner = endpoint.owner();
    assumeTrue(owner != null, "The token in the log works once; AccountIT uses it");
    World world = endpoint.isReading() ? World.unchanged(people) : new World(people);

    Answer answer = endpoint.call(owner.apply(world).api(), world);

    assertThat(answer.status()).as(answer.toString()).isEqualTo(endpoint.success());
    if (endpoint.success() == 204) {
      assertThat(answer.body()).isEmpty();
    } else {
      assertThat(answer.header("Content-Type")).startsWith(endpoint.mediaType());
    }
  }

  @Test
  void saysHowToLogInAndWhatAnErrorLooksLike() {
    JsonNode info = people.anonymous().getRoot("/openapi?format=json").expect(200).path("info");

    assertThat(info.path("title").asText()).isEqualTo("Parley");
    assertThat(info.path("description").asText())
        .contains(
            "parley_session", "Bearer", "X-Requested-With", "application/problem+json", "401");
  }
}
