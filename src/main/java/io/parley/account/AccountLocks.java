package io.parley.account;

import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
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
   * @throws ChatException ACCOUNT_NOT_FOUND when one of them does not exist, or was deleted
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void lock(AccountId one, AccountId other) {
    boolean inOrder = one.value().compareTo(other.value()) < 0;
    lock(inOrder ? one : other);
    lock(inOrder ? other : one);
  }

  /**
   * Holds one account in the same way.
   *
   * @throws ChatException ACCOUNT_NOT_FOUND when it does not exist, or was deleted
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void lock(AccountId id) {
    if (repository.lock(id).profile().deleted()) {
      throw new ChatException(ErrorCode.ACCOUNT_NOT_FOUND);
    }
  }
}
