package io.parley.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.group.What;
import io.parley.message.Line;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnglishLineTest {

  private static Line line(What what, @Nullable Integer count, String... people) {
    List<Line.Named> named =
        Stream.of(people).map(name -> new Line.Named("id of " + name, name)).toList();
    return new Line(what.word(), named, count, "Rowing", null, null);
  }

  @ParameterizedTest
  @EnumSource
  void isASentenceForEveryKind(What what) {
    String sentence = EnglishLine.of("anna", line(what, 1, "Ben"));

    assertThat(sentence).startsWith("anna ").doesNotContain("null", "{");
    assertThat(sentence).isNotEqualTo("anna changed the group");
  }

  @Test
  void namesOneTwoAndMany() {
    assertThat(EnglishLine.of("anna", line(What.INVITED, 1, "Ben"))).isEqualTo("anna invited Ben");
    assertThat(EnglishLine.of("anna", line(What.INVITED, 3, "Ben", "Carl", "Dora")))
        .isEqualTo("anna invited Ben, Carl and Dora");
    assertThat(EnglishLine.of("anna", line(What.INVITED, 22, "Ben", "Carl")))
        .isEqualTo("anna invited Ben, Carl and 20 others");
  }

  @Test
  void saysUntilWhenSomebodyIsMuted() {
    Line muted =
        new Line("muted", List.of(new Line.Named("id", "Ben")), 1, null, 1_775_000_000_000L, null);

    assertThat(EnglishLine.of("anna", muted))
        .isEqualTo("anna muted Ben until 31 March 2026, 23:33 UTC");
  }
}
