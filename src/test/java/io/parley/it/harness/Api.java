package io.parley.it.harness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The REST client of one person: it keeps the session cookie as a browser does, or brings a bearer
 * token as a program does. Paths are those under {@code /api}.
 */
public final class Api {

  /** The name of the session cookie. */
  public static final String COOKIE = "parley_session";

  static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Await.PATIENCE)
          .build();

  private static final Duration TIMEOUT = Duration.ofMinutes(1);

  private final ParleyServer server;
  private final Map<String, String> credentials = new LinkedHashMap<>();

  private Api(ParleyServer server) {
    this.server = server;
  }

  /** Somebody who is not logged in. */
  public static Api anonymous(ParleyServer server) {
    return new Api(server);
  }

  /** Somebody who brings a token. */
  public static Api withBearer(ParleyServer server, String token) {
    Api api = new Api(server);
    api.credentials.put("Authorization", "Bearer " + token);
    return api;
  }

  /** Somebody else who brings what this one brings now: a stolen, or an old, cookie. */
  public Api copy() {
    Api copy = new Api(server);
    copy.credentials.putAll(credentials);
    return copy;
  }

  /** The same one, asking another node. */
  public Api at(ParleyServer node) {
    Api there = new Api(node);
    there.credentials.putAll(credentials);
    return there;
  }

  public ParleyServer server() {
    return server;
  }

  public Answer get(String path) {
    return send("GET", path, null);
  }

  public Answer post(String path) {
    return send("POST", path, null);
  }

  public Answer post(String path, Map<String, ?> body) {
    return send("POST", path, body);
  }

  public Answer put(String path) {
    return send("PUT", path, null);
  }

  public Answer patch(String path, Map<String, ?> body) {
    return send("PATCH", path, body);
  }

  public Answer delete(String path) {
    return send("DELETE", path, null);
  }

  /** Sends a picture, or what is said to be one. */
  public Answer putPicture(String path, String mediaType, byte[] picture) {
    return send(
        path,
        request ->
            request
                .PUT(BodyPublishers.ofByteArray(picture))
                .setHeader("Content-Type", mediaType)
                .setHeader("X-Requested-With", "parley"));
  }

  /** The bytes of something that is there. */
  public byte[] download(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.http(path)).timeout(TIMEOUT);
    credentials.forEach(request::setHeader);
    HttpResponse<byte[]> response = await(request, BodyHandlers.ofByteArray());
    if (response.statusCode() != 200) {
      throw new AssertionError(path + " was answered " + response.statusCode());
    }
    return response.body();
  }

  /** Every item of a list, page by page. */
  public List<JsonNode> all(String path) {
    List<JsonNode> items = new ArrayList<>();
    String cursor = "";
    do {
      String separator = path.contains("?") ? "&" : "?";
      Answer page = get(cursor.isEmpty() ? path : path + separator + "cursor=" + encode(cursor));
      items.addAll(page.items());
      cursor = page.json().path("next").asText("");
    } while (!cursor.isEmpty() && !cursor.equals("null"));
    return items;
  }

  /** Sends a request as a well-behaved client does. */
  public Answer send(String method, String path, @Nullable Map<String, ?> body) {
    return send(
        path,
        request -> {
          request.method(
              method,
              body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(toJson(body)));
          if (body != null) {
            request.setHeader("Content-Type", "application/json");
          }
          if (!method.equals("GET")) {
            request.setHeader("X-Requested-With", "parley");
          }
        });
  }

  /** Sends a request of any shape, with this person's credentials. */
  public Answer send(String path, Consumer<HttpRequest.Builder> shape) {
    return sendTo("/api" + path, shape);
  }

  /** Asks for something outside of {@code /api}. */
  public Answer getRoot(String path) {
    return sendTo(path, request -> request.setHeader("Accept", "*/*"));
  }

  private Answer sendTo(String path, Consumer<HttpRequest.Builder> shape) {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.http(path)).timeout(TIMEOUT);
    credentials.forEach(request::setHeader);
    shape.accept(request);
    HttpResponse<String> response = await(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    response.headers().allValues("Set-Cookie").forEach(this::keepCookie);
    return Answer.of(response);
  }

  private static <T> HttpResponse<T> await(
      HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
    HttpRequest asked = request.build();
    try {
      return HTTP.send(asked, body);
    } catch (IOException e) {
      throw new AssertionError("No answer to " + asked.uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void keepCookie(String header) {
    String cookie = header.substring(0, (header + ";").indexOf(';'));
    if (cookie.equals(COOKIE + "=")) {
      credentials.remove("Cookie");
    } else if (cookie.startsWith(COOKIE + "=")) {
      credentials.put("Cookie", cookie);
    }
  }

  /** The headers that say who this is: a cookie, a bearer token, or none. */
  public Map<String, String> credentials() {
    return Map.copyOf(credentials);
  }

  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String toJson(Map<String, ?> body) {
    try {
      return Answer.JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
