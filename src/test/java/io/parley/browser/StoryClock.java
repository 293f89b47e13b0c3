package io.parley.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Route;
import io.parley.browser.harness.Device;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Puts the times of the story back on their way to a browser, so that in a picture weeks lie
 * between what was told to the server within a minute. It changes nothing else.
 */
final class StoryClock {

  private static final Pattern CONVERSATIONS = Pattern.compile(".*/api/conversations.*");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONG_AGO = 60 * 24 * 20;

  private final Map<String, Integer> minutesAgo;

  private StoryClock(Story story) {
    minutesAgo = story.minutesAgo();
  }

  static void turnBack(Device device, Story story) {
    device.context().route(CONVERSATIONS, new StoryClock(story)::answer);
  }

  private void answer(Route route) {
    APIResponse response = route.fetch();
    try {
      JsonNode body = JSON.readTree(response.text());
      turnBack(body);
      route.fulfill(
          new Route.FulfillOptions().setResponse(response).setBody(JSON.writeValueAsString(body)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void turnBack(JsonNode node) {
    node.forEach(this::turnBack);
    if (node instanceof ObjectNode object && object.has("sentAt")) {
      object.put("sentAt", timeOf(object.path("content").asText()));
    } else if (node instanceof ObjectNode object && object.has("sortedAt")) {
      object.put("sortedAt", timeOf(object.path("lastMessage").path("content").asText()));
    }
  }

  private long timeOf(String words) {
    Duration ago = Duration.ofMinutes(minutesAgo.getOrDefault(words, LONG_AGO));
    return System.currentTimeMillis() - ago.toMillis();
  }
}
