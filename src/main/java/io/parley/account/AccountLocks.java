package io.parley.account;

import io.parley.common.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Lets what concerns two accounts happen one after the other. */
@ApplicationScoped
public class AccountLocks {

  private final AccountRepository repository;

  @Inject
  AccountLocks(AccountRepository repository) {
    this.repository = repository;
  }

  /**
   * Holds both accounts until the transaction ends; always in the same order, so that nobody waits
   * for each other.
   *
   * @throws io.parley.common.ChatException ACCOUNT_NOT_FOUND when one of them does not exist
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void lock(AccountId one, AccountId other) {
    boolean inOrder = one.value().compareTo(other.value()) < 0;
    repository.lock(inOrder ? one : other);
    repository.lock(inOrder ? other : one);
  }
}
