package io.parley.account;

import io.parley.common.AccountId;

/** What the owner of an account sees of it. */
public record Me(
    AccountId id, String name, String displayName, String avatar, boolean administrator) {

  static Me of(Profile profile, boolean administrator) {
    return new Me(
        profile.id(), profile.name(), profile.displayName(), profile.avatar(), administrator);
  }
}
