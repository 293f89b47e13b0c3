package io.parley.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.it.harness.Answer;
import io.parley.it.harness.Api;
import io.parley.it.harness.Person;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A group, and what people ask for in it; whether they may is for the server to say. */
record Club(String id) {

  /** A group of the owner and of friends of the owner. */
  static Club of(Person owner, Person... friends) {
    return new Club(made(owner, friends).expect(201).path("id").asText());
  }

  static Answer made(Person owner, Person... friends) {
    return owner
        .api()
        .post("/groups", Map.of("name", "Club of " + owner.name(), "members", ids(friends)));
  }

  private static List<String> ids(Person... people) {
    return Stream.of(people).map(Person::id).toList();
  }

  String path() {
    return "/groups/" + id;
  }

  private String path(Person member) {
    return path() + "/members/" + member.id();
  }

  Answer seenBy(Person viewer) {
    return viewer.api().get(path());
  }

  List<JsonNode> members(Person viewer) {
    return viewer.api().all(path() + "/members");
  }

  /** What a list of members says of one of them. */
  JsonNode member(Person viewer, Person member) {
    return members(viewer).stream()
        .filter(row -> row.path("profile").path("id").asText().equals(member.id()))
        .findFirst()
        .orElseThrow();
  }

  Answer edit(Person by, String field, Object value) {
    return by.api().patch(path(), Map.of(field, value));
  }

  Answer writeNotice(Person by, String text) {
    return put(by, "/notice", Map.of("text", text));
  }

  Answer readNotice(Person by, int version) {
    return by.api().post(path() + "/notice/readers", Map.of("version", version));
  }

  Answer changePicture(Person by) {
    return by.api().putPicture(path() + "/avatar", "image/png", Pictures.png(64, 64));
  }

  Answer removePicture(Person by) {
    return by.api().delete(path() + "/avatar");
  }

  Answer join(Person person) {
    return person.api().post(path() + "/members");
  }

  Answer join(Person person, String note) {
    return person.api().post(path() + "/members", Map.of("note", note));
  }

  Answer leave(Person member) {
    return member.api().delete(path() + "/members/me");
  }

  Answer invite(Person by, Person... friends) {
    return by.api().post(path() + "/invitations", Map.of("accounts", ids(friends)));
  }

  Answer rename(Person member, String nickname) {
    return member.api().patch(path() + "/members/me", Map.of("nickname", nickname));
  }

  Answer promote(Person by, Person member) {
    return by.api().patch(path(member), Map.of("role", "admin"));
  }

  Answer demote(Person by, Person member) {
    return by.api().patch(path(member), Map.of("role", "member"));
  }

  Answer mute(Person by, Person member, Instant until) {
    return by.api().patch(path(member), Map.of("mutedUntil", until.toEpochMilli()));
  }

  Answer unmute(Person by, Person member) {
    return mute(by, member, Instant.EPOCH);
  }

  Answer remove(Person by, Person member) {
    return by.api().delete(path(member));
  }

  Answer ban(Person by, Person person) {
    return put(by, "/bans/" + person.id(), null);
  }

  Answer unban(Person by, Person person) {
    return by.api().delete(path() + "/bans/" + person.id());
  }

  Answer transfer(Person by, Person to) {
    return put(by, "/owner", Map.of("to", to.id()));
  }

  Answer dissolve(Person by) {
    return by.api().delete(path());
  }

  List<JsonNode> requests(Person by) {
    return by.api().all(path() + "/join-requests");
  }

  /** The id of the request of somebody who waits. */
  String request(Person by, Person applicant) {
    return requests(by).stream()
        .filter(row -> row.path("profile").path("id").asText().equals(applicant.id()))
        .findFirst()
        .orElseThrow()
        .path("id")
        .asText();
  }

  Answer approve(Person by, String request) {
    return by.api().post(path() + "/join-requests/" + request + "/approve");
  }

  Answer decline(Person by, String request) {
    return by.api().post(path() + "/join-requests/" + request + "/decline");
  }

  Answer withdraw(Person applicant) {
    return applicant.api().delete(path() + "/join-requests/mine");
  }

  Answer makeLink(Person by, Map<String, ?> link) {
    return by.api().post(path() + "/links", link);
  }

  /** The token of a new link with this many uses. */
  String link(Person by, int maxUses) {
    return made(makeLink(by, Map.of("maxUses", maxUses))).path("token").asText();
  }

  static JsonNode made(Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isBetween(200, 201);
    return answer.json();
  }

  Answer revoke(Person by, String link) {
    return by.api().delete(path() + "/links/" + link);
  }

  static Answer use(Person person, String token) {
    return person.api().post("/group-links/" + token);
  }

  Answer pin(Person by, long seq) {
    return by.api().put("/conversations/" + id + "/pins/" + seq);
  }

  Answer unpin(Person by, long seq) {
    return by.api().delete("/conversations/" + id + "/pins/" + seq);
  }

  private Answer put(Person by, String under, Map<String, ?> body) {
    Api api = by.api();
    return api.send("PUT", path() + under, body);
  }
}
