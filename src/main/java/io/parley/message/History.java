package io.parley.message;

import io.parley.account.Profile;
import io.parley.account.Profiles;
import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.ConversationId;
import io.parley.common.ErrorCode;
import io.parley.common.GroupId;
import io.parley.common.Page;
import io.parley.common.PageRequest;
import io.parley.friend.ContactRules;
import io.parley.group.Group;
import io.parley.group.GroupService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person may read: the list of their conversations, and what was said in each. */
@ApplicationScoped
@Transactional
public class History {

  /** In a larger group nobody is told who has read what. */
  public static final int RECEIPT_MEMBERS = 32;

  private final ConversationRepository repository;
  private final ReadByOthers readByOthers;
  private final MessageViews messages;
  private final GroupService groups;
  private final Profiles profiles;
  private final ContactRules contacts;

  @Inject
  public History(
      ConversationRepository repository,
      ReadByOthers readByOthers,
      MessageViews messages,
      GroupService groups,
      Profiles profiles,
      ContactRules contacts) {
    this.repository = repository;
    this.readByOthers = readByOthers;
    this.messages = messages;
    this.groups = groups;
    this.profiles = profiles;
    this.contacts = contacts;
  }

  /**
   * A page of somebody's conversations: the one pinned last first, then the one that moved last.
   */
  public Page<ConversationView> conversations(AccountId viewer, PageRequest request) {
    Page<ConversationRow> rows =
        request.page(
            repository.list(viewer, ConversationCursor.of(request), request.rows()),
            row -> ConversationCursor.after(row).toString());
    return new Page<>(views(viewer, rows.items()), rows.next());
  }

  /**
   * One conversation.
   *
   * @throws ChatException CONVERSATION_NOT_FOUND or NOT_A_MEMBER
   */
  public ConversationView conversation(AccountId viewer, ConversationId id) {
    ConversationRow row = repository.find(viewer, id).orElseThrow(() -> repository.refusal(id));
    return views(viewer, List.of(row)).get(0);
  }

  /**
   * Messages below {@code before}, or above {@code after}, or, with neither, the newest.
   *
   * @throws ChatException CONVERSATION_NOT_FOUND or NOT_A_MEMBER
   */
  public HistoryView messages(
      AccountId viewer, ConversationId id, @Nullable Long before, @Nullable Long after, int limit) {
    repository.participant(viewer, id);
    List<StoredMessage> found =
        after == null
            ? repository.before(id, before == null ? Long.MAX_VALUE : before, limit + 1)
            : repository.after(id, after, limit + 1);
    boolean hasMore = found.size() > limit;
    List<StoredMessage> page = new ArrayList<>(hasMore ? found.subList(0, limit) : found);
    if (after == null) {
      Collections.reverse(page);
    }
    return new HistoryView(messages.of(viewer, id, page), hasMore);
  }

  private List<ConversationView> views(AccountId viewer, List<ConversationRow> rows) {
    Map<AccountId, Profile> peers = profiles.getAll(peers(rows));
    Map<GroupId, Group> groupsById = groups.getAll(groupIds(rows), viewer);
    MessageViews.Senders senders = messages.senders(groupIds(rows), lastMessages(rows));
    Map<UUID, Long> read = readByOthers.of(viewer, withReceipts(rows, groupsById));
    Set<AccountId> writable = contacts.mayWriteAmong(viewer, peers(rows));
    List<ConversationView> views = new ArrayList<>(rows.size());
    for (ConversationRow row : rows) {
      long othersRead = read.getOrDefault(row.conversation().id(), 0L);
      views.add(view(viewer, row, peers, groupsById, senders, writable, othersRead));
    }
    return views;
  }

  private static ConversationView view(
      AccountId viewer,
      ConversationRow row,
      Map<AccountId, Profile> peers,
      Map<GroupId, Group> groupsById,
      MessageViews.Senders senders,
      Set<AccountId> writable,
      long othersRead) {
    Conversation conversation = row.conversation();
    Participant participant = row.participant();
    Message last = row.lastMessage();
    UUID peer = participant.peerId();
    return new ConversationView(
        new ConversationId(conversation.id()),
        conversation.isDirect() ? "direct" : "group",
        peer == null ? null : known(peers, new AccountId(peer)),
        groupsById.get(new GroupId(conversation.id())),
        conversation.lastSeq(),
        participant.readSeq(),
        Math.toIntExact(conversation.counted() - participant.readCounted()),
        othersRead,
        last == null ? null : senders.view(last.stored(), viewer),
        conversation.lastAt(),
        peer == null || writable.contains(new AccountId(peer)),
        conversation.allSeq() > participant.readSeq(),
        participant.preferences().at(conversation.lastSeq()));
  }

  private static Profile known(Map<AccountId, Profile> people, AccountId id) {
    Profile profile = people.get(id);
    if (profile == null) {
      throw new ChatException(ErrorCode.ACCOUNT_NOT_FOUND);
    }
    return profile;
  }

  private static Set<AccountId> peers(List<ConversationRow> rows) {
    Set<AccountId> ids = new HashSet<>();
    for (ConversationRow row : rows) {
      UUID peer = row.participant().peerId();
      if (peer != null) {
        ids.add(new AccountId(peer));
      }
    }
    return ids;
  }

  private static List<StoredMessage> lastMessages(List<ConversationRow> rows) {
    return rows.stream()
        .map(ConversationRow::lastMessage)
        .filter(Objects::nonNull)
        .map(Message::stored)
        .toList();
  }

  private static List<GroupId> groupIds(List<ConversationRow> rows) {
    return rows.stream()
        .filter(row -> !row.conversation().isDirect())
        .map(row -> new GroupId(row.conversation().id()))
        .toList();
  }

  private static List<UUID> withReceipts(
      List<ConversationRow> rows, Map<GroupId, Group> groupsById) {
    return rows.stream()
        .map(row -> row.conversation().id())
        .filter(
            id -> {
              Group group = groupsById.get(new GroupId(id));
              return group == null || group.memberCount() <= RECEIPT_MEMBERS;
            })
        .toList();
  }
}
