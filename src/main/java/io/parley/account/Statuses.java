package io.parley.account;

import static jakarta.interceptor.Interceptor.Priority.LIBRARY_BEFORE;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import io.parley.common.MayHaveMissed;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/** As what each account has chosen to show itself while it is connected. */
@ApplicationScoped
@Transactional
public class Statuses {

  /** What an account begins with: its devices say whether somebody is there. */
  public static final String ONLINE = "online";

  public static final String AWAY = "away";

  /** Do not disturb. */
  public static final String DND = "dnd";

  private static final int MAX_REMEMBERED = 100_000;

  private static final Set<String> ALL = Set.of(ONLINE, AWAY, DND);

  private final EntityManager entities;
  private final Event<StatusChosen> chosen;
  private final LoadingCache<AccountId, String> known =
      Caffeine.newBuilder().maximumSize(MAX_REMEMBERED).build(this::of);

  @Inject
  Statuses(EntityManager entities, Event<StatusChosen> chosen) {
    this.entities = entities;
    this.chosen = chosen;
  }

  /** Costs no query for an account that was asked for before, and is right after every change. */
  public String remembered(AccountId account) {
    return known.get(account);
  }

  /** As the table has it, within the transaction as well. */
  public String of(AccountId account) {
    List<?> found =
        entities
            .createNativeQuery("SELECT status FROM presence WHERE account_id = :account")
            .setParameter("account", account.value())
            .getResultList();
    return found.isEmpty() ? ONLINE : (String) found.get(0);
  }

  /** Keeps nothing of an account any longer. */
  void forget(AccountId account) {
    entities
        .createNativeQuery("DELETE FROM presence WHERE account_id = :account")
        .setParameter("account", account.value())
        .executeUpdate();
  }

  /**
   * Chooses a status.
   *
   * @throws ChatException FIELD_INVALID (status) when there is no such status
   */
  public void choose(AccountId account, String status) {
    if (!ALL.contains(status)) {
      throw ChatException.ofField(ErrorCode.FIELD_INVALID, "status");
    }
    entities
        .createNativeQuery(
            "INSERT INTO presence (account_id, status, last_seen_at) VALUES (:account, :status, 0)"
                + " ON DUPLICATE KEY UPDATE status = VALUES(status)")
        .setParameter("account", account.value())
        .setParameter("status", status)
        .executeUpdate();
    chosen.fire(new StatusChosen(account, status));
  }

  void forget(
      @Observes(during = TransactionPhase.AFTER_COMPLETION) @Priority(LIBRARY_BEFORE)
          StatusChosen event) {
    known.invalidate(event.account());
  }

  void forgetAll(@Observes @Priority(LIBRARY_BEFORE) MayHaveMissed event) {
    known.invalidateAll();
  }
}
