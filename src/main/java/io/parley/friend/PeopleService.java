package io.parley.friend;

import io.parley.account.AccountService;
import io.parley.account.Profile;
import io.parley.account.Profiles;
import io.parley.common.AccountId;
import io.parley.common.Page;
import io.parley.common.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds people, and says what they are to the one who looks. */
@ApplicationScoped
@Transactional
public class PeopleService {

  private final AccountService accounts;
  private final FriendRepository friends;
  private final RequestRepository requests;
  private final BlockService blocks;
  private final ContactRules rules;
  private final Profiles profiles;

  @Inject
  PeopleService(
      AccountService accounts,
      FriendRepository friends,
      RequestRepository requests,
      BlockService blocks,
      ContactRules rules,
      Profiles profiles) {
    this.accounts = accounts;
    this.friends = friends;
    this.requests = requests;
    this.blocks = blocks;
    this.rules = rules;
    this.profiles = profiles;
  }

  /**
   * People found by the beginning of a name, of a display name or of a word in it.
   *
   * @throws io.parley.common.ChatException FIELD_REQUIRED, FIELD_TOO_LONG, RATE_LIMITED
   */
  public Page<PersonFound> search(String text, PageRequest page, AccountId viewer) {
    Page<Profile> found = accounts.search(text, page, viewer);
    List<AccountId> ids = found.items().stream().map(Profile::id).toList();
    Set<AccountId> known = new HashSet<>(friends.friendsAmong(viewer, ids));
    Map<AccountId, PendingRequest> waiting = waiting(viewer, ids);
    return found.map(
        person -> {
          PendingRequest request = waiting.get(person.id());
          Relation relation = relation(viewer, person.id(), known, request);
          return PersonFound.of(person, relation, request == null ? null : request.id());
        });
  }

  /**
   * What the viewer may know of a person. Somebody who has blocked the viewer looks like any
   * stranger.
   *
   * @throws io.parley.common.ChatException ACCOUNT_NOT_FOUND
   */
  public PersonCard card(AccountId person, AccountId viewer) {
    Profile profile = profiles.get(person);
    Optional<Friendship> friendship = friends.find(viewer, person);
    PendingRequest request = waiting(viewer, List.of(person)).get(person);
    Set<AccountId> known = friendship.isPresent() ? Set.of(person) : Set.of();
    return new PersonCard(
        profile,
        relation(viewer, person, known, request),
        request == null ? null : request.id(),
        request == null ? "" : request.note(),
        blocks.hasBlocked(viewer, person),
        friendship.map(Friendship::remark).orElse(""),
        friendship.map(Friendship::labels).orElse(List.of()),
        friendship.map(Friendship::since).orElse(Instant.EPOCH),
        rules.mayWrite(viewer, person));
  }

  private Map<AccountId, PendingRequest> waiting(AccountId viewer, List<AccountId> people) {
    Map<AccountId, PendingRequest> waiting = new HashMap<>();
    requests
        .among(viewer, people)
        .forEach(request -> waiting.put(request.otherThan(viewer), request));
    return waiting;
  }

  private static Relation relation(
      AccountId viewer,
      AccountId person,
      Set<AccountId> friends,
      @Nullable PendingRequest request) {
    if (person.equals(viewer)) {
      return Relation.SELF;
    }
    if (friends.contains(person)) {
      return Relation.FRIEND;
    }
    if (request == null) {
      return Relation.NONE;
    }
    return request.from().equals(person) ? Relation.INCOMING : Relation.OUTGOING;
  }
}
