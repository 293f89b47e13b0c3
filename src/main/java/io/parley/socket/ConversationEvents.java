package io.parley.socket;

import io.parley.message.ConversationEdited;
import io.parley.message.ConversationService;
import io.parley.message.ConversationSettings;
import io.parley.protocol.Wire;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;

/**
 * What a person sets for a conversation, from its commit to the person's own sockets. A frame tells
 * what is set when its turn comes, so that the last one is true whatever was changed at once, and
 * whatever message has come in between.
 */
@ApplicationScoped
public class ConversationEvents {

  private final Deliverer deliverer;
  private final ConversationService conversations;

  @Inject
  public ConversationEvents(Deliverer deliverer, ConversationService conversations) {
    this.deliverer = deliverer;
    this.conversations = conversations;
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) ConversationEdited event) {
    deliverer.tell(event.conversation(), List.of(event.account()), () -> change(event));
  }

  private Wire.Message change(ConversationEdited event) {
    ConversationSettings settings = conversations.settings(event.account(), event.conversation());
    return Wire.Message.newBuilder()
        .setConversationChange(
            Wire.ConversationChange.newBuilder()
                .setConversationId(event.conversation().toString())
                .setMutedUntil(settings.mutedUntil())
                .setPinnedAt(settings.pinnedAt())
                .setHidden(settings.hidden())
                .setMarkedUnread(settings.markedUnread())
                .setDraft(settings.draft())
                .setDraftAt(settings.draftAt()))
        .build();
  }
}
