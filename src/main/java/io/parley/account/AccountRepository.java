package io.parley.account;

import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import io.parley.common.Page;
import io.parley.common.PageRequest;
import io.parley.common.TermSearch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** The tables of accounts and of what they are found by. */
@ApplicationScoped
@Transactional
class AccountRepository {

  private static final String WANTS_TO_BE_FOUND =
      "EXISTS (SELECT 1 FROM Account a WHERE a.id = t.key.ownerId AND a.whoFinds = EVERYONE)";

  private final EntityManager entities;
  private final TermSearch search;

  @Inject
  AccountRepository(EntityManager entities) {
    this.entities = entities;
    this.search = new TermSearch(entities, AccountTerm.class, WANTS_TO_BE_FOUND);
  }

  /**
   * Keeps a new account.
   *
   * @throws ChatException NAME_TAKEN, also when another takes the name at this very moment
   */
  void add(Account account) {
    try {
      entities.persist(account);
      entities.flush();
    } catch (ConstraintViolationException e) {
      throw nameTaken();
    }
    if (wasTaken(account.nameKey())) { // Looked at again: it may have been deleted meanwhile.
      throw nameTaken();
    }
    addTerms(account, account.terms());
  }

  private static ChatException nameTaken() {
    return ChatException.ofField(ErrorCode.NAME_TAKEN, "name");
  }

  /** The account that has this name now. */
  Optional<Account> findByKey(String nameKey) {
    return withKey(nameKey).filter(account -> !account.isDeleted());
  }

  /** Whether an account has this name, or had it when it was deleted. */
  boolean isTaken(String nameKey) {
    return withKey(nameKey).isPresent() || wasTaken(nameKey);
  }

  private boolean wasTaken(String nameKey) {
    return withKey(Tombstone.of(nameKey)).isPresent();
  }

  private Optional<Account> withKey(String key) {
    return entities
        .createQuery("SELECT a FROM Account a WHERE a.nameKey = :key", Account.class)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  /**
   * The account as it is now.
   *
   * @throws ChatException ACCOUNT_NOT_FOUND
   */
  Account get(AccountId id) {
    @Nullable Account account = entities.find(Account.class, id.value());
    if (account == null) {
      throw new ChatException(ErrorCode.ACCOUNT_NOT_FOUND);
    }
    return account;
  }

  /**
   * The account, held until the transaction ends.
   *
   * @throws ChatException ACCOUNT_NOT_FOUND, also when it was deleted
   */
  Account lock(AccountId id) {
    @Nullable Account account =
        entities.find(Account.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    if (account == null || account.isDeleted()) {
      throw new ChatException(ErrorCode.ACCOUNT_NOT_FOUND);
    }
    return account;
  }

  /** What is remembered of those that exist. */
  Map<AccountId, Profiles.Known> known(Collection<? extends AccountId> ids) {
    List<UUID> values = ids.stream().map(AccountId::value).toList();
    return entities
        .createQuery("SELECT a FROM Account a WHERE a.id IN :ids", Account.class)
        .setParameter("ids", values)
        .getResultStream()
        .map(account -> new Profiles.Known(account.profile(), account.privacy()))
        .collect(Collectors.toMap(known -> known.profile().id(), Function.identity()));
  }

  /** Makes the account be found by what it is called now. */
  void renewTerms(Account account) {
    Set<String> terms = account.terms();
    List<String> before =
        entities
            .createQuery(
                "SELECT t.key.term FROM AccountTerm t WHERE t.key.ownerId = :id", String.class)
            .setParameter("id", account.id().value())
            .getResultList();
    entities
        .createQuery(
            "DELETE FROM AccountTerm t WHERE t.key.ownerId = :id AND t.key.term NOT IN :terms")
        .setParameter("id", account.id().value())
        .setParameter("terms", terms)
        .executeUpdate();
    before.forEach(terms::remove);
    addTerms(account, terms);
  }

  /** Makes the account be found by nothing. */
  void removeTerms(Account account) {
    entities
        .createQuery("DELETE FROM AccountTerm t WHERE t.key.ownerId = :id")
        .setParameter("id", account.id().value())
        .executeUpdate();
  }

  private void addTerms(Account account, Set<String> terms) {
    terms.forEach(term -> entities.persist(new AccountTerm(account.id(), term)));
  }

  Page<AccountId> search(String beginning, PageRequest request) {
    return search.find(beginning, request).map(AccountId::new);
  }
}
