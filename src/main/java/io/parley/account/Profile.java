package io.parley.account;

import io.parley.common.AccountId;

/**
 * What everybody may see of an account.
 *
 * @param name to log in with and to be found by; never changes
 * @param avatar the path of the picture on this server, or "" for none
 */
public record Profile(AccountId id, String name, String displayName, String avatar) {}
