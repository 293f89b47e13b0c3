package io.parley.friend;

import io.parley.account.AccountLocks;
import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import io.parley.security.Limit;
import io.parley.security.LinkToken;
import io.parley.security.RateLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Links that make a friend of whoever follows them; the one who made the link has said yes. */
@ApplicationScoped
@Transactional
public class FriendLinkService {

  private final FriendLinkRepository links;
  private final BlockRepository blocks;
  private final FriendRequestService requests;
  private final PeopleService people;
  private final AccountLocks locks;
  private final RateLimits limits;
  private final Clock clock;

  @Inject
  FriendLinkService(
      FriendLinkRepository links,
      BlockRepository blocks,
      FriendRequestService requests,
      PeopleService people,
      AccountLocks locks,
      RateLimits limits,
      Clock clock) {
    this.links = links;
    this.blocks = blocks;
    this.requests = requests;
    this.people = people;
    this.locks = locks;
    this.limits = limits;
    this.clock = clock;
  }

  /** The account's link, made when there is none. */
  public FriendLink get(AccountId account) {
    locks.lock(account);
    return links.of(account).orElseGet(() -> make(account)).view();
  }

  /** A new link for the account; the one before leads nowhere from now on. */
  public FriendLink renew(AccountId account) {
    locks.lock(account);
    OwnLink link = links.of(account).orElseGet(() -> make(account));
    link.renew(LinkToken.next(), now());
    return link.view();
  }

  private OwnLink make(AccountId account) {
    OwnLink link = new OwnLink(account, LinkToken.next(), now());
    links.add(link);
    return link;
  }

  /**
   * Whose link it is.
   *
   * @throws ChatException LINK_NOT_FOUND, also for one whom they have blocked
   */
  public PersonCard owner(String token, AccountId viewer) {
    return people.card(find(token, viewer), viewer);
  }

  /**
   * Makes friends of the account and whose link it is; nothing changes when they are.
   *
   * @throws ChatException LINK_NOT_FOUND, also for one whom they have blocked; SELF_FRIEND,
   *     BLOCKED_BY_ME, RATE_LIMITED
   */
  public Friend use(String token, AccountId account) {
    limits.take(Limit.BEFRIEND, account.toString());
    AccountId owner = find(token, account);
    if (owner.equals(account)) {
      throw new ChatException(ErrorCode.SELF_FRIEND);
    }
    locks.lock(owner, account);
    if (hasBlocked(account, owner)) {
      throw new ChatException(ErrorCode.BLOCKED_BY_ME);
    }
    // Once more, for it may have been renewed, or they blocked, before the two were held.
    return requests.befriend(account, find(token, account));
  }

  private AccountId find(String token, AccountId viewer) {
    return links
        .owner(token)
        .filter(owner -> !hasBlocked(owner, viewer))
        .orElseThrow(() -> new ChatException(ErrorCode.LINK_NOT_FOUND));
  }

  private boolean hasBlocked(AccountId account, AccountId other) {
    return blocks.isThere(BlockedPerson.Key.of(account, other));
  }

  private Instant now() {
    return Instant.ofEpochMilli(clock.millis());
  }
}
