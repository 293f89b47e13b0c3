package io.parley.message;

import io.parley.account.Profile;
import io.parley.common.AccountId;
import io.parley.common.ConversationId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as REST tells it.
 *
 * @param clientId only to its sender
 * @param nickname what the sender is called in this group; "" where that is the display name
 */
public record MessageView(
    UUID id,
    ConversationId conversationId,
    long seq,
    AccountId senderId,
    Profile sender,
    @Nullable UUID clientId,
    int contentType,
    String content,
    long sentAt,
    String nickname) {

  static MessageView of(StoredMessage message, Profile sender, String nickname, AccountId viewer) {
    return new MessageView(
        message.id(),
        message.conversation(),
        message.seq(),
        message.sender(),
        sender,
        message.sender().equals(viewer) ? message.clientId() : null,
        message.contentType(),
        message.content(),
        message.sentAt(),
        nickname);
  }
}
