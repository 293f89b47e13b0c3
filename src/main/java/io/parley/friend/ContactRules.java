package io.parley.friend;

import io.parley.account.Audience;
import io.parley.account.Profiles;
import io.parley.common.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What one person may do to another, outside of groups: the one place that knows of friendships and
 * privacy. Its answers cost no query for people who are active.
 */
@ApplicationScoped
public class ContactRules {

  private final FriendService friends;
  private final Profiles profiles;

  @Inject
  ContactRules(FriendService friends, Profiles profiles) {
    this.friends = friends;
    this.profiles = profiles;
  }

  /** Whether {@code sender} may write to {@code to}, call, and say that they are typing. */
  public boolean mayWrite(AccountId sender, AccountId to) {
    return friends.areFriends(sender, to);
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
      case EVERYONE -> true;
      case FRIENDS -> friends.areFriends(viewer, of);
      case NOBODY -> false;
    };
  }
}
