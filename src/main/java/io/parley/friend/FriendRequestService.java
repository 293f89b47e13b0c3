package io.parley.friend;

import io.parley.account.AccountLocks;
import io.parley.account.Profiles;
import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import io.parley.common.Ids;
import io.parley.common.Page;
import io.parley.common.PageRequest;
import io.parley.common.Titles;
import io.parley.security.Limit;
import io.parley.security.RateLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How two become friends: one asks, the other says yes. Whatever concerns the same two happens one
 * after the other, because each step holds both accounts.
 */
@ApplicationScoped
@Transactional
public class FriendRequestService {

  private static final int MAX_NOTE = 140;

  private final RequestRepository requests;
  private final FriendRepository friends;
  private final BlockRepository blocks;
  private final AccountLocks locks;
  private final Profiles profiles;
  private final RateLimits limits;
  private final Clock clock;
  private final Event<Object> events;

  @Inject
  FriendRequestService(
      RequestRepository requests,
      FriendRepository friends,
      BlockRepository blocks,
      AccountLocks locks,
      Profiles profiles,
      RateLimits limits,
      Clock clock,
      Event<Object> events) {
    this.requests = requests;
    this.friends = friends;
    this.blocks = blocks;
    this.locks = locks;
    this.profiles = profiles;
    this.limits = limits;
    this.clock = clock;
    this.events = events;
  }

  /**
   * Asks somebody to be friends; when they had asked already, that is a yes. Somebody who has
   * blocked the one who asks does not hear of it.
   *
   * @param note a word with it, at most 140 characters (UTF-16 code units); null for none
   * @throws ChatException SELF_FRIEND, FIELD_TOO_LONG, FIELD_INVALID, ACCOUNT_NOT_FOUND,
   *     BLOCKED_BY_ME, ALREADY_FRIENDS, REQUEST_PENDING, RATE_LIMITED
   */
  public RequestAnswer ask(AccountId from, AccountId to, @Nullable String note) {
    if (from.equals(to)) {
      throw ChatException.ofField(ErrorCode.SELF_FRIEND, "to");
    }
    String checked = Titles.optional(note, MAX_NOTE, "note");
    limits.take(Limit.BEFRIEND, from.toString());
    locks.lock(from, to);
    if (hasBlocked(from, to)) {
      throw new ChatException(ErrorCode.BLOCKED_BY_ME);
    }
    if (friends.areFriends(from, to)) {
      throw new ChatException(ErrorCode.ALREADY_FRIENDS);
    }
    if (requests.find(from, to).isPresent()) {
      throw new ChatException(ErrorCode.REQUEST_PENDING);
    }
    Optional<PendingRequest> theirs = requests.find(to, from);
    return theirs.isPresent() ? makeFriends(theirs.get()) : request(from, to, checked);
  }

  private FriendRequest request(AccountId from, AccountId to, String note) {
    PendingRequest request = new PendingRequest(from, to, note, now());
    requests.add(request);
    events.fire(new FriendRequested(request.id(), from, to, note));
    return view(request, from);
  }

  /**
   * Says yes. Said twice, it is answered twice the same.
   *
   * @throws ChatException REQUEST_NOT_FOUND, also for anybody but the one asked
   */
  public Friend accept(UUID id, AccountId accepter) {
    Optional<PendingRequest> request = holdAsked(id, accepter);
    if (request.isPresent()) {
      return makeFriends(request.get());
    }
    Friendship made =
        friends.findByRequest(accepter, id).orElseThrow(FriendRequestService::notFound);
    return Friend.of(accepter, profiles.get(made.friend()), made);
  }

  private Friend makeFriends(PendingRequest request) {
    requests.remove(request);
    return makeFriends(request.id(), request.from(), request.to());
  }

  private Friend makeFriends(UUID request, AccountId requester, AccountId accepter) {
    Instant now = now();
    friends.add(requester, accepter, request, now);
    Friendship made = friends.add(accepter, requester, request, now);
    events.fire(new FriendsMade(request, requester, accepter, now));
    return Friend.of(accepter, profiles.get(requester), made);
  }

  /**
   * Makes friends of two who are held and both want it, whether or not one has asked the other;
   * nothing changes when they are.
   */
  Friend befriend(AccountId viewer, AccountId other) {
    Optional<Friendship> there = friends.find(viewer, other);
    if (there.isPresent()) {
      return Friend.of(viewer, profiles.get(other), there.get());
    }
    requests.find(viewer, other).ifPresent(requests::remove);
    requests.find(other, viewer).ifPresent(requests::remove);
    return makeFriends(Ids.next(), other, viewer);
  }

  /**
   * Says no.
   *
   * @throws ChatException REQUEST_NOT_FOUND, also for anybody but the one asked
   */
  public void decline(UUID id, AccountId decliner) {
    PendingRequest request = holdAsked(id, decliner).orElseThrow(FriendRequestService::notFound);
    requests.remove(request);
    events.fire(new FriendRequestDeclined(id, request.from(), decliner));
  }

  /**
   * Takes a request back.
   *
   * @throws ChatException REQUEST_NOT_FOUND, also for anybody but the one who asked
   */
  public void withdraw(UUID id, AccountId asker) {
    PendingRequest request =
        hold(id).filter(r -> r.from().equals(asker)).orElseThrow(FriendRequestService::notFound);
    requests.remove(request);
    events.fire(new FriendRequestWithdrawn(id, asker, request.to()));
  }

  /** Requests from and to the account that wait, the newest first. */
  public Page<FriendRequest> list(AccountId viewer, PageRequest request) {
    Page<PendingRequest> page =
        request.page(requests.list(viewer, request), row -> row.id().toString());
    profiles.getAll(page.items().stream().map(row -> row.otherThan(viewer)).toList());
    return page.map(row -> view(row, viewer));
  }

  /** The request as it is once nobody else can answer it any more. */
  private Optional<PendingRequest> hold(UUID id) {
    Optional<PendingRequest> seen = requests.find(id);
    seen.ifPresent(request -> locks.lock(request.from(), request.to()));
    return seen.filter(request -> requests.isThere(request.id()));
  }

  /** The same, for the one asked, who does not know of it when they have blocked the other. */
  private Optional<PendingRequest> holdAsked(UUID id, AccountId asked) {
    return hold(id)
        .filter(request -> request.to().equals(asked) && !hasBlocked(asked, request.from()));
  }

  private boolean hasBlocked(AccountId account, AccountId other) {
    return blocks.isThere(BlockedPerson.Key.of(account, other));
  }

  private FriendRequest view(PendingRequest request, AccountId viewer) {
    AccountId other = request.otherThan(viewer);
    return new FriendRequest(
        request.id(),
        profiles.get(other),
        other.equals(request.from()),
        request.createdAt(),
        request.note());
  }

  private static ChatException notFound() {
    return new ChatException(ErrorCode.REQUEST_NOT_FOUND);
  }

  private Instant now() {
    return Instant.ofEpochMilli(clock.millis());
  }
}
