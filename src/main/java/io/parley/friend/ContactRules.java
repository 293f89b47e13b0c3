package io.parley.friend;

import io.parley.account.Audience;
import io.parley.account.Profiles;
import io.parley.common.AccountId;
import io.parley.common.ErrorCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What one person may do to another, outside of groups: the one place that knows of friendships,
 * blocks and privacy. Its answers cost no query for people who are active. Where one of two has
 * blocked the other, neither may do anything to the other.
 */
@ApplicationScoped
public class ContactRules {

  private final FriendService friends;
  private final BlockService blocks;
  private final Profiles profiles;

  @Inject
  ContactRules(FriendService friends, BlockService blocks, Profiles profiles) {
    this.friends = friends;
    this.blocks = blocks;
    this.profiles = profiles;
  }

  /** Whether {@code sender} may write to {@code to}, call, and say that they are typing. */
  public boolean mayWrite(AccountId sender, AccountId to) {
    return friends.areFriends(sender, to)
        || isOpenToStrangers(to) && !sender.equals(to) && !blocks.standsBetween(sender, to);
  }

  /** The same for many at once, in two queries. */
  public Set<AccountId> mayWriteAmong(AccountId sender, Collection<AccountId> others) {
    Set<AccountId> may = new HashSet<>(others);
    may.removeIf(other -> !isOpenToStrangers(other));
    may.removeAll(blocks.separatedFrom(sender, may));
    may.remove(sender);
    may.addAll(friends.friendsAmong(sender, others));
    return may;
  }

  /** Why {@code sender} may not write to {@code to}, who has an account. */
  public ErrorCode refusal(AccountId sender, AccountId to) {
    return blocks.hasBlocked(sender, to) ? ErrorCode.BLOCKED_BY_ME : ErrorCode.NOT_FRIENDS;
  }

  /** Whether {@code viewer} may know if {@code of} is online, and since when not. */
  public boolean maySeeOnline(AccountId viewer, AccountId of) {
    return viewer.equals(of) || isAmong(profiles.privacy(of).seesOnline(), viewer, of);
  }

  /** Whether {@code viewer} may know what {@code of} has read. */
  public boolean maySeeRead(AccountId viewer, AccountId of) {
    return viewer.equals(of) || isAmong(profiles.privacy(of).seesRead(), viewer, of);
  }

  private boolean isAmong(Audience audience, AccountId viewer, AccountId of) {
    return switch (audience) {
      case EVERYONE -> !blocks.standsBetween(viewer, of);
      case FRIENDS -> friends.areFriends(viewer, of);
      case NOBODY -> false;
    };
  }

  private boolean isOpenToStrangers(AccountId account) {
    return profiles.exists(account)
        && !profiles.get(account).deleted()
        && profiles.privacy(account).writes() == Audience.EVERYONE;
  }
}
