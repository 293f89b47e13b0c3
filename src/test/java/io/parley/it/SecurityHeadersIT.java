package io.parley.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.it.harness.Answer;
import io.parley.it.harness.Api;
import io.parley.it.harness.People;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer tells a browser about how far to trust it. */
class SecurityHeadersIT {

  @RegisterExtension final People people = People.ofSharedServer();

  private static Map<String, List<String>> policy(Answer answer) {
    return Arrays.stream(answer.header("Content-Security-Policy").split(";"))
        .map(String::strip)
        .filter(directive -> !directive.isEmpty())
        .map(directive -> Arrays.asList(directive.split("\\s+")))
        .collect(Collectors.toMap(words -> words.get(0), words -> words.subList(1, words.size())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/index.html", "/no/such/page", "/api/me", "/api/nothing", "/socket"})
  void everyAnswerIsGuarded(String path) {
    Answer answer = people.anonymous().getRoot(path);

    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Referrer-Policy")).isIn("no-referrer", "same-origin");
    assertThat(answer.header("Content-Security-Policy")).isNotEmpty();
    assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
    assertThat(answer.body()).doesNotContainIgnoringCase("payara", "grizzly", "glassfish");
  }

  @Test
  void thePageRunsNoScriptButItsOwn() {
    Map<String, List<String>> policy = policy(people.anonymous().getRoot("/"));

    assertThat(policy.get("default-src")).isIn(List.of("'self'"), List.of("'none'"));
    assertThat(policy.getOrDefault("script-src", policy.get("default-src")))
        .containsExactly("'self'");
    assertThat(policy.get("object-src")).isIn(List.of("'none'"), null);
    assertThat(policy.get("frame-ancestors")).containsExactly("'none'");
    assertThat(policy.get("base-uri")).isIn(List.of("'none'"), List.of("'self'"));
    assertThat(policy.values())
        .allSatisfy(
            sources ->
                assertThat(sources)
                    .doesNotContain("*", "'unsafe-eval'", "http:", "https:")
                    .noneMatch(source -> source.startsWith("http")));
  }

  @Test
  void noAnswerOfTheApiIsCached() {
    Api anna = people.register().api();

    for (String path : List.of("/me", "/friends", "/conversations")) {
      assertThat(anna.get(path).header("Cache-Control")).contains("no-store");
    }
  }

  @Test
  void noErrorTellsHowTheServerIsBuilt() {
    Api nobody = people.anonymous();

    for (String path :
        List.of("/%2e%2e/WEB-INF/web.xml", "/WEB-INF/web.xml", "/META-INF/", "/.git/")) {
      Answer answer = nobody.getRoot(path);
      assertThat(answer.status()).as(path).isIn(400, 403, 404);
      assertThat(answer.body()).doesNotContain("<web-app", "Exception", "\tat ");
    }
  }
}
