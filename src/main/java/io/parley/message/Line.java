package io.parley.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened in a group, as its conversation tells it: the content of a message of type {@link
 * #CONTENT_TYPE}, in JSON. Its sender did it.
 *
 * @param what one of the words of {@link io.parley.group.What}
 * @param people those it was done to; at most 20 of {@code count}
 * @param text the new name, or the beginning of the notice; "" for none
 * @param until until when somebody is muted, in milliseconds since 1970-01-01T00:00:00Z
 * @param seq the sequence of the message pinned
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Line(
    String what,
    @Nullable List<Named> people,
    @Nullable Integer count,
    @Nullable String text,
    @Nullable Long until,
    @Nullable Long seq) {

  /** A line, in the field contentType. */
  public static final int CONTENT_TYPE = 100;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Somebody, under the display name they had. */
  public record Named(String id, String name) {}

  /** A line about a message that was pinned. */
  static Line pinned(String what, long seq) {
    return new Line(what, null, null, null, null, seq);
  }

  String json() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("A line could not be written", e);
    }
  }

  /** Reads what {@link #json} has written. */
  public static Line parse(String json) {
    try {
      return JSON.readValue(json, Line.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("A line could not be read", e);
    }
  }
}
