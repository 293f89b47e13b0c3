package io.parley.message;

import io.parley.account.Profile;
import io.parley.account.Profiles;
import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.ConversationId;
import io.parley.common.ErrorCode;
import io.parley.common.GroupId;
import io.parley.group.Nicknames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Messages as somebody sees them, with the names of who wrote them. */
@ApplicationScoped
class MessageViews {

  private final Profiles profiles;
  private final Nicknames nicknames;

  @Inject
  MessageViews(Profiles profiles, Nicknames nicknames) {
    this.profiles = profiles;
    this.nicknames = nicknames;
  }

  /** Those of one conversation, in the order given. */
  List<MessageView> of(AccountId viewer, ConversationId id, List<StoredMessage> messages) {
    Senders senders = senders(Set.of(new GroupId(id.value())), messages);
    return messages.stream().map(message -> senders.view(message, viewer)).toList();
  }

  /** Who wrote these messages, some of them in these groups. */
  Senders senders(Collection<GroupId> inGroups, List<StoredMessage> messages) {
    Set<AccountId> ids = messages.stream().map(StoredMessage::sender).collect(Collectors.toSet());
    return new Senders(profiles.getAll(ids), nicknames.of(inGroups, ids));
  }

  /** What is known of those who wrote. */
  record Senders(Map<AccountId, Profile> people, Map<GroupId, Map<AccountId, String>> nicknames) {

    MessageView view(StoredMessage message, AccountId viewer) {
      Profile sender = people.get(message.sender());
      if (sender == null) {
        throw new ChatException(ErrorCode.ACCOUNT_NOT_FOUND);
      }
      GroupId group = new GroupId(message.conversation().value());
      String nickname = nicknames.getOrDefault(group, Map.of()).getOrDefault(message.sender(), "");
      return MessageView.of(message, sender, nickname, viewer);
    }
  }
}
