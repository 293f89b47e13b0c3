package io.parley.account;

import io.parley.common.AccountId;

/**
 * What everybody may see of an account.
 *
 * @param name to log in with and to be found by; never changes
 * @param avatar the path of the picture on this server, or "" for none
 * @param signature at most 140 characters, or "" for none
 * @param deleted the account was deleted: name and display name are ""
 */
public record Profile(
    AccountId id,
    String name,
    String displayName,
    String avatar,
    String signature,
    boolean deleted) {}
