package io.parley.it.harness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;

/** What the server answered to one request. */
public record Answer(String request, int status, HttpHeaders headers, String body) {

  static final ObjectMapper JSON = new ObjectMapper();

  static Answer of(HttpResponse<String> response) {
    return new Answer(
        response.request().method() + " " + response.request().uri(),
        response.statusCode(),
        response.headers(),
        response.body());
  }

  /** The body when the status is this one; anything else fails the test and says what came. */
  public JsonNode expect(int expected) {
    if (status != expected) {
      throw new AssertionError(this + ", but expected " + expected);
    }
    return json();
  }

  /** The problem when it has this status and code, in the form every error has. */
  public JsonNode expectProblem(int expected, String code) {
    JsonNode problem = expect(expected);
    if (!code.equals(problem.path("code").asText())
        || !header("Content-Type").startsWith("application/problem+json")
        || problem.path("status").asInt() != expected
        || problem.path("number").asInt() < 1000
        || problem.path("detail").asText().isBlank()) {
      throw new AssertionError(this + ", but expected the problem " + code);
    }
    return problem;
  }

  public JsonNode json() {
    try {
      return body.isEmpty() ? MissingNode.getInstance() : JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new AssertionError(this + ", but expected JSON", e);
    }
  }

  /** The items of a page. */
  public List<JsonNode> items() {
    return StreamSupport.stream(expect(200).path("items").spliterator(), false).toList();
  }

  /** The header's value, or the empty string. */
  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  @Override
  public String toString() {
    return request + " was answered " + status + " " + body;
  }
}
