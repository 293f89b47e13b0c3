package io.parley.it;

import static io.parley.it.Endpoint.row;

import io.parley.it.harness.People;
import java.util.List;
import java.util.Map;

/** Every endpoint there is, with whom it refuses. A new one gets its row here, or a test fails. */
final class Endpoints {

  static final List<Endpoint> ALL =
      List.of(
          row("POST", "/accounts", 201)
              .with(w -> Map.of("name", People.newName(), "password", "correct horse battery"))
              .openToAll()
              .also(409, 422, 429),
          row("POST", "/session", 200)
              .with(w -> Map.of("name", w.anna.name(), "password", w.anna.password()))
              .openToAll()
              .also(422, 429),
          row("DELETE", "/session", 204),
          row("GET", "/me", 200),
          row("PATCH", "/me", 200).with(w -> Map.of("displayName", "New name")).also(422),
          row("POST", "/me/password", 204)
              .with(w -> Map.of("current", w.anna.password(), "next", "another fine pass phrase"))
              .also(403, 409, 422, 429),
          row("PUT", "/me/avatar", 200).withPicture().also(413, 415, 422, 429),
          row("DELETE", "/me/avatar", 204),
          row("GET", "/avatars/{id}", 200)
              .of(w -> w.avatar)
              .answers("image/")
              .openToMembers()
              .also(404),
          row("POST", "/me/deletion", 204)
              .with(w -> Map.of("password", w.anna.password()))
              .also(403, 409, 422, 429),
          row("GET", "/me/export", 200).answers("application/zip").also(429),
          row("POST", "/administrators", 200)
              .with(w -> Map.of("token", "a guess"))
              .by(null)
              .refuses(403, "SETUP_TOKEN_INVALID")
              .also(422),
          row("GET", "/sessions", 200).also(422),
          row("DELETE", "/sessions", 204),
          row("DELETE", "/sessions/{id}", 204)
              .of(w -> w.otherSession)
              .refuses(404, "SESSION_NOT_FOUND"),
          row("GET", "/presence?of={accountId}", 200).of(w -> w.anna.id()).also(422),
          row("GET", "/people?q=a", 200).openToMembers().also(422, 429),
          row("GET", "/people/{accountId}", 200).of(w -> w.anna.id()).also(404),
          row("GET", "/people/{accountId}/groups", 200).of(w -> w.anna.id()).also(404, 422),
          row("GET", "/friends", 200).also(422),
          row("PATCH", "/friends/{accountId}", 200)
              .of(w -> w.anna.id())
              .with(w -> Map.of("remark", "Big sister", "labels", List.of("Family")))
              .by(w -> w.friend)
              .refuses(403, "NOT_FRIENDS")
              .also(404, 422),
          row("DELETE", "/friends/{accountId}", 204)
              .of(w -> w.anna.id())
              .by(w -> w.friend)
              .refuses(403, "NOT_FRIENDS")
              .also(404),
          row("GET", "/blocks", 200).also(422),
          row("PUT", "/blocks/{accountId}", 204).of(w -> w.asker.id()).also(404, 422),
          row("DELETE", "/blocks/{accountId}", 204).of(w -> w.asker.id()).also(404),
          row("GET", "/me/friend-link", 200),
          row("POST", "/me/friend-link", 200),
          row("GET", "/friend-links/{token}", 200).of(w -> w.friendLink).openToMembers().also(404),
          row("POST", "/friend-links/{token}", 200)
              .of(w -> w.friendLink)
              .by(w -> w.asker)
              .openToMembers()
              .also(404, 409, 422, 429),
          row("GET", "/friend-requests", 200).also(422),
          row("POST", "/friend-requests", 201)
              .with(w -> Map.of("to", w.asker.id()))
              .by(w -> w.friend)
              .openToMembers()
              .also(200, 404, 409, 422, 429),
          row("POST", "/friend-requests/{id}/accept", 200)
              .of(w -> w.incomingRequest)
              .refuses(404, "REQUEST_NOT_FOUND"),
          row("POST", "/friend-requests/{id}/decline", 204)
              .of(w -> w.incomingRequest)
              .refuses(404, "REQUEST_NOT_FOUND"),
          row("DELETE", "/friend-requests/{id}", 204)
              .of(w -> w.outgoingRequest)
              .refuses(404, "REQUEST_NOT_FOUND"),
          row("GET", "/groups", 200).openToMembers().also(422, 429),
          row("POST", "/groups", 201)
              .with(w -> Map.of("name", "New group"))
              .openToMembers()
              .also(403, 409, 422, 429),
          row("GET", "/groups/{id}", 200).of(w -> w.group).refuses(403, "NOT_A_MEMBER").also(404),
          row("GET", "/groups/{id}/members", 200)
              .of(w -> w.group)
              .refuses(403, "NOT_A_MEMBER")
              .also(404, 422),
          row("POST", "/groups/{id}/members", 200)
              .of(w -> w.group)
              .openToMembers()
              .also(403, 404, 409, 422, 429),
          row("DELETE", "/groups/{id}/members/me", 204)
              .of(w -> w.group)
              .refuses(403, "NOT_A_MEMBER")
              .also(404),
          row("PATCH", "/groups/{id}/members/me", 200)
              .of(w -> w.group)
              .with(w -> Map.of("nickname", "The captain"))
              .refuses(403, "NOT_A_MEMBER")
              .also(404, 422, 429),
          row("PATCH", "/groups/{id}/members/{accountId}", 200)
              .of(w -> w.group)
              .of(w -> w.friend.id())
              .with(w -> Map.of("role", "admin"))
              .refuses(403, "NOT_A_MEMBER")
              .also(404, 409, 422, 429),
          row("DELETE", "/groups/{id}/members/{accountId}", 204)
              .of(w -> w.group)
              .of(w -> w.friend.id())
              .refuses(403, "NOT_A_MEMBER")
              .also(404, 409, 429),
          row("PATCH", "/groups/{id}", 200)
              .of(w -> w.group)
              .with(w -> Map.of("name", "Another name", "allMuted", true))
              .refuses(403, "NOT_A_MEMBER")
              .also(404, 422, 429),
          row("DELETE", "/groups/{id}", 204)
              .of(w -> w.group)
              .refuses(403, "NOT_A_MEMBER")
              .also(404, 429),
          row("PUT", "/groups/{id}/owner", 200)
              .of(w -> w.group)
              .with(w -> Map.of("to", w.friend.id()))
              .refuses(403, "NOT_A_MEMBER")
              .also(404, 422, 429),
          row("PUT", "/groups/{id}/avatar", 200)
              .of(w -> w.group)
              .withPicture()
              .refuses(403, "NOT_A_MEMBER")
              .also(404, 413, 415, 422, 429),
          row("DELETE", "/groups/{id}/avatar", 204)
              .of(w -> w.group)
              .refuses(403, "NOT_A_MEMBER")
              .also(404, 429),
          row("PUT", "/groups/{id}/notice", 200)
              .of(w -> w.group)
              .with(w -> Map.of("text", "Read this"))
              .refuses(403, "NOT_A_MEMBER")
              .also(404, 422, 429),
          row("POST", "/groups/{id}/notice/readers", 204)
              .of(w -> w.group)
              .with(w -> Map.of("version", 0))
              .refuses(403, "NOT_A_MEMBER")
              .also(404, 422),
          row("GET", "/groups/{id}/notice/readers", 200)
              .of(w -> w.group)
              .refuses(403, "NOT_A_MEMBER")
              .also(404, 422),
          row("POST", "/groups/{id}/invitations", 200)
              .of(w -> w.group)
              .with(w -> Map.of("accounts", List.of(w.friend.id())))
              .refuses(403, "NOT_A_MEMBER")
              .also(404, 409, 422, 429),
          row("GET", "/groups/{id}/bans", 200)
              .of(w -> w.group)
              .refuses(403, "NOT_A_MEMBER")
              .also(404, 422),
          row("PUT", "/groups/{id}/bans/{accountId}", 204)
              .of(w -> w.group)
              .of(w -> w.removed.id())
              .refuses(403, "NOT_A_MEMBER")
              .also(404, 409, 429),
          row("DELETE", "/groups/{id}/bans/{accountId}", 204)
              .of(w -> w.group)
              .of(w -> w.removed.id())
              .refuses(403, "NOT_A_MEMBER")
              .also(404, 429),
          row("GET", "/groups/{id}/join-requests", 200)
              .of(w -> w.group)
              .refuses(403, "NOT_A_MEMBER")
              .also(404, 422),
          row("POST", "/groups/{id}/join-requests/{requestId}/approve", 204)
              .of(w -> w.group)
              .of(w -> w.joinRequest)
              .refuses(403, "NOT_A_MEMBER")
              .also(404, 409, 429),
          row("POST", "/groups/{id}/join-requests/{requestId}/decline", 204)
              .of(w -> w.group)
              .of(w -> w.joinRequest)
              .refuses(403, "NOT_A_MEMBER")
              .also(404, 429),
          row("DELETE", "/groups/{id}/join-requests/mine", 204)
              .of(w -> w.group)
              .by(w -> w.asker)
              .refuses(404, "JOIN_REQUEST_NOT_FOUND"),
          row("GET", "/groups/{id}/links", 200)
              .of(w -> w.group)
              .refuses(403, "NOT_A_MEMBER")
              .also(404, 422),
          row("POST", "/groups/{id}/links", 201)
              .of(w -> w.group)
              .with(w -> Map.of("expiresIn", 3600, "maxUses", 1))
              .refuses(403, "NOT_A_MEMBER")
              .also(404, 422, 429),
          row("DELETE", "/groups/{id}/links/{linkId}", 204)
              .of(w -> w.group)
              .of(w -> w.groupLinkId)
              .refuses(403, "NOT_A_MEMBER")
              .also(404, 429),
          row("GET", "/group-links/{token}", 200).of(w -> w.groupLink).openToMembers().also(404),
          row("POST", "/group-links/{token}", 200)
              .of(w -> w.groupLink)
              .by(w -> w.asker)
              .openToMembers()
              .also(403, 404, 409, 429),
          row("GET", "/conversations", 200).also(422),
          row("POST", "/conversations", 200)
              .with(w -> Map.of("with", w.anna.id()))
              .by(w -> w.friend)
              .refuses(403, "NOT_FRIENDS")
              .also(404, 409, 422, 429),
          row("GET", "/conversations/{id}", 200)
              .of(w -> w.group)
              .refuses(403, "NOT_A_MEMBER")
              .also(404),
          row("GET", "/conversations/{id}", 200)
              .of(w -> w.conversation)
              .refuses(403, "NOT_A_MEMBER")
              .also(404),
          row("PATCH", "/conversations/{id}", 200)
              .of(w -> w.group)
              .with(w -> Map.of("pinned", true, "draft", "a word"))
              .refuses(403, "NOT_A_MEMBER")
              .also(404, 409, 422),
          row("PATCH", "/conversations/{id}", 200)
              .of(w -> w.conversation)
              .with(w -> Map.of("hidden", true))
              .refuses(403, "NOT_A_MEMBER")
              .also(404, 409, 422),
          row("GET", "/conversations/{id}/pins", 200)
              .of(w -> w.group)
              .refuses(403, "NOT_A_MEMBER")
              .also(404),
          row("PUT", "/conversations/{id}/pins/{seq}", 204)
              .of(w -> w.group)
              .of(w -> w.secretInGroup)
              .refuses(403, "NOT_A_MEMBER")
              .also(404, 409, 429),
          row("DELETE", "/conversations/{id}/pins/{seq}", 204)
              .of(w -> w.group)
              .of(w -> w.secretInGroup)
              .refuses(403, "NOT_A_MEMBER")
              .also(404, 409, 429),
          row("GET", "/conversations/{id}/messages", 200)
              .of(w -> w.group)
              .refuses(403, "NOT_A_MEMBER")
              .also(404, 422),
          row("GET", "/conversations/{id}/messages", 200)
              .of(w -> w.conversation)
              .refuses(403, "NOT_A_MEMBER")
              .also(404, 422));

  private Endpoints() {}
}
