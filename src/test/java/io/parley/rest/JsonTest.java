package io.parley.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parley.common.AccountId;
import io.parley.common.ConversationId;
import io.parley.common.Page;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  private static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000000001");

  private final ObjectMapper json = new Json().getContext(Object.class);

  enum Kind {
    FIRST
  }

  record Written(
      AccountId account,
      ConversationId conversation,
      UUID id,
      Instant at,
      Kind kind,
      @Nullable Kind none) {}

  record Read(@Nullable String text, @Nullable Boolean flag) {}

  @Test
  void writesIdsAsStringsTimesAsMillisecondsAndEnumsInLowerCase() throws JsonProcessingException {
    Written written =
        new Written(
            new AccountId(ID),
            new ConversationId(ID),
            ID,
            Instant.ofEpochMilli(5),
            Kind.FIRST,
            null);
    assertThat(json.writeValueAsString(written))
        .isEqualTo(
            "{\"account\":\"%s\",\"conversation\":\"%s\",\"id\":\"%s\",\"at\":5,\"kind\":\"first\",\"none\":null}"
                .formatted(ID, ID, ID));
  }

  @Test
  void writesThatThereIsNoNextPage() throws JsonProcessingException {
    assertThat(json.writeValueAsString(Page.last(List.of(1))))
        .isEqualTo("{\"items\":[1],\"next\":null}");
  }

  @Test
  void passesOverFieldsNobodyKnows() throws JsonProcessingException {
    assertThat(json.readValue("{\"text\":\"a\",\"new\":1}", Read.class))
        .isEqualTo(new Read("a", null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\":1}",
        "{\"text\":1.5}",
        "{\"text\":true}",
        "{\"text\":{}}",
        "{\"text\":[\"a\"]}",
        "{\"flag\":\"true\"}",
        "{\"flag\":1}",
        "[]",
        "\"a\"",
        "{} {}",
        "{",
        "{'text':'a'}"
      })
  void refusesTheWrongType(String text) {
    assertThatThrownBy(() -> json.readValue(text, Read.class))
        .isInstanceOf(JsonProcessingException.class);
  }
}
