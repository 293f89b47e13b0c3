package io.parley.socket;

import io.parley.account.Profile;
import io.parley.common.AccountId;
import io.parley.common.ConversationId;
import io.parley.message.ConversationRead;
import io.parley.message.Line;
import io.parley.message.MessageService;
import io.parley.message.Recipient;
import io.parley.message.StoredMessage;
import io.parley.presence.Presence;
import io.parley.protocol.Frames;
import io.parley.protocol.Wire;

/** The product's words in the words of the wire. */
final class WireMessages {

  private WireMessages() {}

  static Wire.Message message(
      StoredMessage message, Recipient to, Profile sender, String nickname) {
    Wire.Message.Builder wire =
        from(sender)
            .setContent(message.content())
            .setContentType(message.contentType())
            .setId(message.id().toString())
            .setClientId(message.clientId().toString())
            .setSeq(message.seq())
            .setSentAt(message.sentAt())
            .setConversationId(message.conversation().toString())
            .setNickname(nickname);
    if (to instanceof Recipient.Members members) {
      return wire.setTo(members.id().toString()).setMessageType(MessageService.TO_GROUP).build();
    }
    Recipient.Person person = (Recipient.Person) to;
    return wire.setTo(person.id().toString()).setMessageType(MessageService.TO_ACCOUNT).build();
  }

  /** A message in the words of the original eleven fields: a line is a sentence then. */
  static Wire.Message original(Wire.Message message) {
    Wire.Message original = Frames.original(message);
    return message.getContentType() == Line.CONTENT_TYPE
        ? original.toBuilder()
            .setContentType(MessageService.TEXT)
            .setContent(EnglishLine.of(message.getFromUsername(), Line.parse(message.getContent())))
            .build()
        : original;
  }

  /** A signal as it is passed on: what the sender said, under the name the server knows. */
  static Wire.Message signal(Signalled signal, Profile sender) {
    return from(sender)
        .setTo(signal.to().toString())
        .setType(Frames.WEBRTC)
        .setContent(signal.content())
        .setContentType(signal.contentType())
        .setMessageType(signal.messageType())
        .build();
  }

  private static Wire.Message.Builder from(Profile sender) {
    return Wire.Message.newBuilder()
        .setAvatar(sender.avatar())
        .setFromUsername(sender.name())
        .setFrom(sender.id().toString());
  }

  static Wire.Message pong() {
    return Wire.Message.newBuilder().setType(Frames.HEARTBEAT).setContent("pong").build();
  }

  static Wire.Message ack(StoredMessage message) {
    return Wire.Message.newBuilder()
        .setAck(
            Wire.Ack.newBuilder()
                .setClientId(message.clientId().toString())
                .setId(message.id().toString())
                .setConversationId(message.conversation().toString())
                .setSeq(message.seq())
                .setSentAt(message.sentAt()))
        .build();
  }

  /** {@code unread} is for the reader's own devices, nobody else's business. */
  static Wire.Message receipt(ConversationRead read, boolean own) {
    return Wire.Message.newBuilder()
        .setReceipt(
            Wire.Receipt.newBuilder()
                .setConversationId(read.conversation().toString())
                .setSeq(read.seq())
                .setAccountId(read.reader().toString())
                .setUnread(own ? read.unread() : 0))
        .build();
  }

  static Wire.Message typing(ConversationId conversation, AccountId typist) {
    return Wire.Message.newBuilder()
        .setTyping(
            Wire.Typing.newBuilder()
                .setConversationId(conversation.toString())
                .setAccountId(typist.toString()))
        .build();
  }

  static Wire.Message presence(Presence of) {
    return Wire.Message.newBuilder()
        .setPresence(
            Wire.Presence.newBuilder()
                .setAccountId(of.accountId().toString())
                .setStatus(of.status().word())
                .setLastSeenAt(of.lastSeenAt()))
        .build();
  }

  static Wire.Profile profile(Profile profile) {
    return Wire.Profile.newBuilder()
        .setId(profile.id().toString())
        .setName(profile.name())
        .setDisplayName(profile.displayName())
        .setAvatar(profile.avatar())
        .setSignature(profile.signature())
        .setDeleted(profile.deleted())
        .build();
  }
}
