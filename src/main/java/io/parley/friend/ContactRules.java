package io.parley.friend;

import io.parley.account.Audience;
import io.parley.account.Privacy;
import io.parley.account.Profile;
import io.parley.account.Profiles;
import io.parley.common.AccountId;
import io.parley.common.ErrorCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

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

  /** Of these others, those whom {@code inviter} may bring into a group: friends. */
  public Set<AccountId> mayInviteAmong(AccountId inviter, Collection<AccountId> others) {
    return new HashSet<>(friends.friendsAmong(inviter, others));
  }

  /** Why {@code sender} may not write to {@code to}, who has an account. */
  public ErrorCode refusal(AccountId sender, AccountId to) {
    return blocks.hasBlocked(sender, to) ? ErrorCode.BLOCKED_BY_ME : ErrorCode.NOT_FRIENDS;
  }

  /** Whether {@code viewer} may know if {@code of} is online, and since when not. */
  public boolean maySeeOnline(AccountId viewer, AccountId of) {
    return viewer.equals(of) || isAmong(profiles.privacy(of).seesOnline(), viewer, of);
  }

  /**
   * Of these others, those of whom {@code viewer} may know if they are online; those who have no
   * account are left out. Two queries, where some of them are no friends.
   */
  public Set<AccountId> whoseOnlineIsSeen(AccountId viewer, Collection<AccountId> others) {
    return among(viewer, others, Privacy::seesOnline);
  }

  /** The friends and those of the others who may know if {@code of} is online. */
  public Set<AccountId> whoSeesOnline(AccountId of, Collection<AccountId> others) {
    if (profiles.privacy(of).seesOnline() == Audience.NOBODY) {
      return Set.of();
    }
    Set<AccountId> seeing = new HashSet<>(friends.friendsOf(of));
    others.stream().filter(viewer -> maySeeOnline(viewer, of)).forEach(seeing::add);
    return seeing;
  }

  /**
   * Whether {@code viewer} may know what {@code of} has read. It is give and take: whoever lets
   * nobody know learns of nobody.
   */
  public boolean maySeeRead(AccountId viewer, AccountId of) {
    return viewer.equals(of)
        || profiles.privacy(viewer).seesRead() != Audience.NOBODY
            && isAmong(profiles.privacy(of).seesRead(), viewer, of);
  }

  /** Of these others, those of whom {@code viewer} may know what they have read; as cheap. */
  public Set<AccountId> whoseReadingIsSeen(AccountId viewer, Collection<AccountId> others) {
    return profiles.privacy(viewer).seesRead() == Audience.NOBODY
        ? Set.of()
        : among(viewer, others, Privacy::seesRead);
  }

  /** Whether {@code viewer} may know that {@code typist} types where both may write. */
  public boolean maySeeTyping(AccountId viewer, AccountId typist) {
    return !viewer.equals(typist) && !blocks.standsBetween(viewer, typist);
  }

  private Set<AccountId> among(
      AccountId viewer, Collection<AccountId> others, Function<Privacy, Audience> audience) {
    Set<AccountId> friendsOfViewer = friends.friendsOf(viewer);
    Set<AccountId> seen = new HashSet<>();
    Set<AccountId> strangers = new HashSet<>();
    for (Profile other : profiles.getAll(others).values()) {
      Audience to = audience.apply(profiles.privacy(other.id()));
      if (other.id().equals(viewer)
          || to != Audience.NOBODY && friendsOfViewer.contains(other.id())) {
        seen.add(other.id());
      } else if (to == Audience.EVERYONE && !other.deleted()) {
        strangers.add(other.id());
      }
    }
    if (!strangers.isEmpty()) {
      strangers.removeAll(blocks.separatedFrom(viewer, strangers));
      seen.addAll(strangers);
    }
    return seen;
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
