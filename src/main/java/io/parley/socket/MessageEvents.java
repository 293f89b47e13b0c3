package io.parley.socket;

import io.parley.account.Profiles;
import io.parley.cluster.Nodes;
import io.parley.cluster.ThisNode;
import io.parley.common.AccountId;
import io.parley.common.GroupId;
import io.parley.friend.ContactRules;
import io.parley.group.GroupService;
import io.parley.message.ConversationRead;
import io.parley.message.History;
import io.parley.message.MessageSent;
import io.parley.message.Recipient;
import io.parley.message.StoredMessage;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;

/** Messages and receipts, from their commit to the sockets. */
@ApplicationScoped
public class MessageEvents {

  /** How long a message waits for one that another node has written before it. */
  private static final long PATIENCE_MILLIS = 2_000;

  /** The same, for the first that is heard of a conversation in a while. */
  private static final long FIRST_PATIENCE_MILLIS = 100;

  private final Deliverer deliverer;
  private final Profiles profiles;
  private final GroupService groups;
  private final ContactRules contacts;
  private final ThisNode self;
  private final InOrder inOrder;

  @Inject
  public MessageEvents(
      Deliverer deliverer,
      Profiles profiles,
      GroupService groups,
      ContactRules contacts,
      ThisNode self,
      Nodes nodes) {
    this.deliverer = deliverer;
    this.profiles = profiles;
    this.groups = groups;
    this.contacts = contacts;
    this.self = self;
    this.inOrder = new InOrder(nodes::isInTouch, PATIENCE_MILLIS, FIRST_PATIENCE_MILLIS);
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) MessageSent sent) {
    if (self.isAlone()) {
      deliver(sent);
    } else {
      inOrder.take(sent.message().conversation(), sent.message().seq(), () -> deliver(sent));
    }
  }

  private void deliver(MessageSent sent) {
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

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) ConversationRead read) {
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

  @PreDestroy
  void stop() {
    inOrder.stop();
  }
}
