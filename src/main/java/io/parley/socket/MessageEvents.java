package io.parley.socket;

import io.parley.account.Profiles;
import io.parley.common.AccountId;
import io.parley.common.GroupId;
import io.parley.friend.ContactRules;
import io.parley.group.GroupService;
import io.parley.message.ConversationRead;
import io.parley.message.History;
import io.parley.message.MessageSent;
import io.parley.message.Recipient;
import io.parley.message.StoredMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Messages and receipts, from their commit to the sockets. */
@ApplicationScoped
public class MessageEvents {

  private final Deliverer deliverer;
  private final Profiles profiles;
  private final GroupService groups;
  private final ContactRules contacts;

  @Inject
  public MessageEvents(
      Deliverer deliverer, Profiles profiles, GroupService groups, ContactRules contacts) {
    this.deliverer = deliverer;
    this.profiles = profiles;
    this.groups = groups;
    this.contacts = contacts;
  }

  void on(@Observes MessageSent sent) {
    StoredMessage message = sent.message();
    AccountId sender = message.sender();
    if (sent.to() instanceof Recipient.Members members) {
      deliverer.toMembers(
          message.conversation(),
          sender,
          members.id(),
          () ->
              WireMessages.message(
                  message, sent.to(), profiles.get(sender), groups.nickname(members.id(), sender)));
    } else if (sent.to() instanceof Recipient.Person person) {
      deliverer.toAccounts(
          message.conversation(),
          sender,
          List.of(sender, person.id()),
          () -> WireMessages.message(message, sent.to(), profiles.get(sender), ""));
    }
  }

  void on(@Observes ConversationRead read) {
    deliverer.tell(
        read.conversation(), List.of(read.reader()), () -> WireMessages.receipt(read, true));
    if (read.with() instanceof Recipient.Person person) {
      if (contacts.maySeeRead(person.id(), read.reader())) {
        deliverer.tell(
            read.conversation(), List.of(person.id()), () -> WireMessages.receipt(read, false));
      }
    } else if (read.with() instanceof Recipient.Members members && tellsReceipts(members.id())) {
      deliverer.tellMembers(
          read.conversation(),
          members.id(),
          member -> !member.equals(read.reader()) && contacts.maySeeRead(member, read.reader()),
          () -> WireMessages.receipt(read, false));
    }
  }

  private boolean tellsReceipts(GroupId group) {
    return groups.memberCount(group) <= History.RECEIPT_MEMBERS;
  }
}
