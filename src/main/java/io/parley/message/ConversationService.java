package io.parley.message;

import io.parley.account.AccountLocks;
import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.ConversationId;
import io.parley.common.ErrorCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** What a person sets for a conversation of theirs; nobody else sees any of it. */
@ApplicationScoped
public class ConversationService {

  private static final int MAX_PINNED = 20;

  private final ConversationRepository repository;
  private final AccountLocks locks;
  private final Event<ConversationEdited> edited;
  private final Clock clock;

  @Inject
  ConversationService(
      ConversationRepository repository,
      AccountLocks locks,
      Event<ConversationEdited> edited,
      Clock clock) {
    this.repository = repository;
    this.locks = locks;
    this.edited = edited;
    this.clock = clock;
  }

  /**
   * Changes what is set, and tells the person's own devices. Of two changes at once the later one
   * counts, each in what it changes.
   *
   * @throws ChatException CONVERSATION_NOT_FOUND, NOT_A_MEMBER, TOO_MANY_PINS; FIELD_INVALID and
   *     FIELD_TOO_LONG with the field
   */
  @Transactional
  public ConversationSettings edit(AccountId account, ConversationId id, ConversationEdit edit) {
    check(edit);
    if (isTrue(edit.pinned())) {
      locks.lock(account, account);
    }
    Participant participant =
        repository.hold(account, id).orElseThrow(() -> repository.refusal(id));
    long lastSeq = repository.lastSeq(id);
    apply(edit, account, participant.preferences(), lastSeq);
    edited.fire(new ConversationEdited(account, id));
    return participant.preferences().at(lastSeq);
  }

  /** What somebody has set for a conversation, now; nothing for one who has none of that id. */
  @Transactional
  public ConversationSettings settings(AccountId account, ConversationId id) {
    return repository
        .find(account, id)
        .map(row -> row.participant().preferences().at(row.conversation().lastSeq()))
        .orElse(ConversationSettings.NONE);
  }

  private static void check(ConversationEdit edit) {
    Long until = edit.mutedUntil();
    if (until != null && (until < 0 || until > ConversationSettings.FOREVER)) {
      throw ChatException.ofField(ErrorCode.FIELD_INVALID, "mutedUntil");
    }
    String draft = edit.draft();
    if (draft != null && draft.length() > MessageService.MAX_TEXT) {
      throw ChatException.ofField(ErrorCode.FIELD_TOO_LONG, "draft");
    }
  }

  private void apply(
      ConversationEdit edit, AccountId account, Preferences preferences, long lastSeq) {
    if (edit.mutedUntil() != null) {
      preferences.mute(edit.mutedUntil());
    }
    if (isTrue(edit.pinned())) {
      pin(account, preferences);
    } else if (edit.pinned() != null) {
      preferences.unpin();
    }
    if (isTrue(edit.hidden())) {
      preferences.hide(lastSeq);
    } else if (edit.hidden() != null) {
      preferences.show();
    }
    if (edit.markedUnread() != null) {
      preferences.markUnread(edit.markedUnread());
    }
    if (edit.draft() != null) {
      preferences.draft(edit.draft().isBlank() ? "" : edit.draft(), clock.millis());
    }
  }

  /** One pinned already keeps its place. */
  private void pin(AccountId account, Preferences preferences) {
    if (preferences.isPinned()) {
      return;
    }
    if (repository.pinned(account) >= MAX_PINNED) {
      throw new ChatException(ErrorCode.TOO_MANY_PINS);
    }
    preferences.pin(clock.millis());
  }

  private static boolean isTrue(@Nullable Boolean value) {
    return Boolean.TRUE.equals(value);
  }
}
