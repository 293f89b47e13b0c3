package io.parley.message;

import io.parley.common.AccountId;
import io.parley.friend.ContactRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** How far others have read conversations, as far as somebody may know. */
@ApplicationScoped
class ReadByOthers {

  /** There are others, and of none of them the viewer may know. */
  static final long UNTOLD = -1;

  private final ConversationRepository repository;
  private final ContactRules contacts;

  @Inject
  ReadByOthers(ConversationRepository repository, ContactRules contacts) {
    this.repository = repository;
    this.contacts = contacts;
  }

  /** Somebody's pointer in a conversation. */
  record Pointer(UUID conversation, UUID account, long readSeq) {

    AccountId reader() {
      return new AccountId(account);
    }
  }

  /**
   * For each of the conversations the highest sequence that somebody else has read; a conversation
   * without others is left out.
   */
  Map<UUID, Long> of(AccountId viewer, Collection<UUID> conversations) {
    List<Pointer> pointers = repository.pointersOfOthers(viewer, conversations);
    Set<AccountId> readers = pointers.stream().map(Pointer::reader).collect(Collectors.toSet());
    Set<AccountId> seen = contacts.whoseReadingIsSeen(viewer, readers);
    Map<UUID, Long> highest = new HashMap<>();
    for (Pointer pointer : pointers) {
      long told = seen.contains(pointer.reader()) ? pointer.readSeq() : UNTOLD;
      highest.merge(pointer.conversation(), told, Math::max);
    }
    return highest;
  }
}
