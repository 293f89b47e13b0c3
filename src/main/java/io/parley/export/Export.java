package io.parley.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parley.account.Avatars;
import io.parley.account.Me;
import io.parley.account.Picture;
import io.parley.account.Profiles;
import io.parley.common.AccountId;
import io.parley.common.ConversationId;
import io.parley.common.GroupId;
import io.parley.friend.BlockService;
import io.parley.friend.FriendRequestService;
import io.parley.friend.FriendService;
import io.parley.group.Group;
import io.parley.group.GroupService;
import io.parley.message.OwnMessages;
import io.parley.message.StoredMessage;
import io.parley.security.LoginSessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes everything of one person. It holds no more than a page of anything at a time, and no
 * connection to the database while it waits for the one who downloads.
 */
@ApplicationScoped
public class Export {

  private static final int MESSAGES = 200;

  private final Profiles profiles;
  private final Avatars avatars;
  private final LoginSessions sessions;
  private final FriendService friends;
  private final FriendRequestService requests;
  private final BlockService blocks;
  private final GroupService groups;
  private final OwnMessages messages;

  @Inject
  Export(
      Profiles profiles,
      Avatars avatars,
      LoginSessions sessions,
      FriendService friends,
      FriendRequestService requests,
      BlockService blocks,
      GroupService groups,
      OwnMessages messages) {
    this.profiles = profiles;
    this.avatars = avatars;
    this.sessions = sessions;
    this.friends = friends;
    this.requests = requests;
    this.blocks = blocks;
    this.groups = groups;
    this.messages = messages;
  }

  /** Writes the file, and ends it. */
  void write(Me me, ReadMe readMe, ObjectMapper json, OutputStream out) throws IOException {
    AccountId account = me.id();
    try (Archive file = new Archive(out, json)) {
      file.addBytes("README.txt", readMe.text());
      file.add("profile.json", entry -> entry.writeObject(me));
      addPicture(file, me);
      file.addAll("sessions.json", page -> sessions.list(account, page));
      file.addAll("friends.json", page -> friends.list(account, page));
      file.addAll("friend-requests.json", page -> requests.list(account, page));
      file.addAll("blocks.json", page -> blocks.list(account, page));
      addGroups(file, account);
      Archive.eachPage(
          page -> messages.places(account, page),
          page -> {
            for (OwnMessages.Place place : page.items()) {
              addMessages(file, account, place);
            }
          });
    }
  }

  private void addPicture(Archive file, Me me) throws IOException {
    if (!me.avatar().isEmpty()) {
      Picture picture = avatars.at(me.avatar());
      String suffix = picture.mediaType().replaceFirst("^image/", "");
      file.addBytes("picture." + suffix, picture.image());
    }
  }

  private void addGroups(Archive file, AccountId account) throws IOException {
    file.add(
        "groups.json",
        out -> {
          out.writeStartArray();
          for (GroupId id : groups.groupsOf(account)) {
            for (Group group : groups.getAll(List.of(id), account).values()) {
              out.writeObject(group);
            }
          }
          out.writeEndArray();
        });
  }

  private void addMessages(Archive file, AccountId account, OwnMessages.Place place)
      throws IOException {
    file.add(
        "messages/" + place.id() + ".json",
        out -> {
          out.writeStartObject();
          writePlace(out, account, place);
          out.writeArrayFieldStart("messages");
          long seq = 0;
          for (List<StoredMessage> page = page(account, place.id(), seq);
              !page.isEmpty();
              page = page(account, place.id(), seq)) {
            for (StoredMessage message : page) {
              writeMessage(out, message);
            }
            seq = page.get(page.size() - 1).seq();
          }
          out.writeEndArray();
          out.writeEndObject();
        });
  }

  private List<StoredMessage> page(AccountId account, ConversationId id, long after) {
    return messages.after(account, id, after, MESSAGES);
  }

  private void writePlace(JsonGenerator out, AccountId account, OwnMessages.Place place)
      throws IOException {
    AccountId peer = place.peer();
    if (peer != null) {
      out.writeObjectField("with", profiles.get(peer));
    } else {
      List<GroupId> id = List.of(new GroupId(place.id().value()));
      for (Group group : groups.getAll(id, account).values()) {
        out.writeObjectField("group", group);
      }
    }
  }

  private static void writeMessage(JsonGenerator out, StoredMessage message) throws IOException {
    out.writeStartObject();
    out.writeNumberField("seq", message.seq());
    out.writeNumberField("sentAt", message.sentAt());
    out.writeNumberField("contentType", message.contentType());
    out.writeStringField("content", message.content());
    out.writeEndObject();
  }
}
