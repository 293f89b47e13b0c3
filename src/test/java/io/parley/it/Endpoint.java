package io.parley.it;

import io.parley.it.harness.Answer;
import io.parley.it.harness.Api;
import io.parley.it.harness.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One endpoint, with whom it lets in and what it answers. Unless its row says otherwise it has no
 * body and no variable, is Anna's to use, refuses whoever is not logged in, and serves everybody
 * else with what is their own.
 */
final class Endpoint {

  /** What a caller meets. */
  sealed interface Access {

    /** It is for everybody on purpose. */
    record Open() implements Access {}

    /** The caller is served, and meets nothing that is somebody else's. */
    record OwnOnly() implements Access {}

    /** The caller is refused, and nothing has changed. */
    record Refused(int status, String code) implements Access {}
  }

  private final String method;
  private final String path;
  private final int success;
  private final List<Function<World, String>> variables = new ArrayList<>();
  private Function<World, @Nullable Map<String, Object>> body = world -> null;
  private byte @Nullable [] picture;
  private String mediaType = "application/json";
  private @Nullable Function<World, Person> owner = world -> world.anna;
  private Access loggedOut = new Access.Refused(401, "NOT_LOGGED_IN");
  private Access stranger = new Access.OwnOnly();
  private Access removed = new Access.OwnOnly();
  private final Set<Integer> documented = new TreeSet<>();

  private Endpoint(String method, String path, int success) {
    this.method = method;
    this.path = path;
    this.success = success;
    documented.add(success);
  }

  /** An endpoint under {@code /api}; {@code success} is the status its owner gets. */
  static Endpoint row(String method, String path, int success) {
    return new Endpoint(method, path, success);
  }

  /** What stands for the next variable of the path. */
  Endpoint of(Function<World, String> value) {
    variables.add(value);
    return this;
  }

  Endpoint with(Function<World, @Nullable Map<String, Object>> json) {
    body = json;
    return this;
  }

  /** Its body is a picture. */
  Endpoint withPicture() {
    picture = Pictures.png(300, 200);
    return this;
  }

  /** It answers something else than JSON. */
  Endpoint answers(String type) {
    mediaType = type;
    return this;
  }

  /** Who is served; null when that is shown elsewhere. */
  Endpoint by(@Nullable Function<World, Person> person) {
    owner = person;
    return this;
  }

  Endpoint openToAll() {
    loggedOut = new Access.Open();
    return openToMembers();
  }

  Endpoint openToMembers() {
    stranger = new Access.Open();
    removed = new Access.Open();
    return this;
  }

  /** How strangers and those who were removed are refused. */
  Endpoint refuses(int status, String code) {
    stranger = new Access.Refused(status, code);
    removed = stranger;
    documented.add(status);
    return this;
  }

  /** What it also answers, besides 401: to requests that other tests make. */
  Endpoint also(Integer... statuses) {
    documented.addAll(Set.of(statuses));
    return this;
  }

  Access loggedOut() {
    return loggedOut;
  }

  Access stranger() {
    return stranger;
  }

  Access removed() {
    return removed;
  }

  @Nullable Function<World, Person> owner() {
    return owner;
  }

  /** Whether its callers leave a world as they found it, so that others can use it after them. */
  boolean isReading() {
    return method.equals("GET");
  }

  /** Whether it refuses everybody whom the table names. */
  boolean refusesAll() {
    return loggedOut instanceof Access.Refused
        && stranger instanceof Access.Refused
        && removed instanceof Access.Refused;
  }

  /** Of what it answers. */
  String mediaType() {
    return mediaType;
  }

  int success() {
    return success;
  }

  /** Every status that /openapi has to name, but 401, which it names once for all. */
  Set<Integer> documented() {
    return documented;
  }

  Answer call(Api caller, World world) {
    String target = path;
    for (Function<World, String> variable : variables) {
      target = target.replaceFirst("\\{[a-zA-Z]+}", variable.apply(world));
    }
    return picture == null
        ? caller.send(method, target, body.apply(world))
        : caller.putPicture(target, "image/png", picture);
  }

  /** Method and path, as /openapi writes it. */
  @Override
  public String toString() {
    return method + " /api" + path.replaceFirst("\\?.*", "");
  }
}
