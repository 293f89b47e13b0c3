package io.parley.account;

import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import io.parley.common.Titles;
import io.parley.security.Administrators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** How people see, and change, what is theirs. */
@ApplicationScoped
@Transactional
public class ProfileService {

  private static final int MAX_SIGNATURE = 140;

  private final AccountRepository repository;
  private final Statuses statuses;
  private final Avatars avatars;
  private final Administrators administrators;
  private final Event<Object> events;

  @Inject
  ProfileService(
      AccountRepository repository,
      Statuses statuses,
      Avatars avatars,
      Administrators administrators,
      Event<Object> events) {
    this.repository = repository;
    this.statuses = statuses;
    this.avatars = avatars;
    this.administrators = administrators;
    this.events = events;
  }

  /**
   * The account as its owner sees it.
   *
   * @throws ChatException ACCOUNT_NOT_FOUND
   */
  public Me me(AccountId id) {
    return me(repository.get(id));
  }

  private Me me(Account account) {
    AccountId id = account.id();
    return Me.of(account, statuses.of(id), administrators.contains(id));
  }

  /**
   * Changes all of it or nothing.
   *
   * @throws ChatException DISPLAY_NAME_INVALID, EMAIL_INVALID, FIELD_TOO_LONG, FIELD_INVALID
   */
  public Me change(AccountId id, MeChange change) {
    Account account = repository.lock(id);
    Me before = me(account);
    Profile shown = account.profile();
    if (change.displayName() != null) {
      account.rename(checkDisplayName(change.displayName()));
      repository.renewTerms(account);
    }
    if (change.signature() != null) {
      account.sign(Titles.optional(change.signature(), MAX_SIGNATURE, "signature"));
    }
    if (change.privacy() != null) {
      account.changePrivacy(change.privacy().of(account.privacy()));
    }
    account.changePreferences(account.preferences().with(change));
    if (change.status() != null) {
      statuses.choose(id, change.status());
    }
    Me after = me(account);
    if (!after.equals(before)) {
      events.fire(new AccountChanged(id));
    }
    if (!after.privacy().equals(before.privacy())) {
      events.fire(new PrivacyChanged(id));
    }
    if (!account.profile().equals(shown)) {
      tellOthers(account);
    }
    return after;
  }

  static String checkDisplayName(String text) {
    return Titles.check(text, ErrorCode.DISPLAY_NAME_INVALID, "displayName");
  }

  /** Shows another picture, which {@link Avatars} has read. */
  public Profile changeAvatar(AccountId id, Picture picture) {
    Account account = repository.lock(id);
    account.changeAvatar(avatars.replace(account.profile().avatar(), picture));
    tellOthers(account);
    return account.profile();
  }

  /** Shows no picture any more; nothing changes when there was none. */
  public void removeAvatar(AccountId id) {
    Account account = repository.lock(id);
    if (!account.profile().avatar().isEmpty()) {
      avatars.forget(account.profile().avatar());
      account.changeAvatar("");
      tellOthers(account);
    }
  }

  private void tellOthers(Account account) {
    events.fire(new ProfileChanged(account.profile()));
  }
}
