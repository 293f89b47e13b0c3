package io.parley.presence;

import io.parley.account.Statuses;
import io.parley.common.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The table of when accounts were last seen; their chosen status stands in it, too. */
@ApplicationScoped
@Transactional
class PresenceTable {

  private static final int AT_ONCE = 500;
  private static final long SECOND = 1_000;

  private final EntityManager entities;

  @Inject
  PresenceTable(EntityManager entities) {
    this.entities = entities;
  }

  /** For each of the accounts, in milliseconds since 1970; 0 for never. */
  Map<AccountId, Long> lastSeen(Collection<? extends AccountId> accounts) {
    Map<AccountId, Long> found = new HashMap<>();
    accounts.forEach(account -> found.put(account, 0L));
    entities
        .createQuery(
            "SELECT p FROM StoredPresence p WHERE p.accountId IN :accounts", StoredPresence.class)
        .setParameter("accounts", accounts.stream().map(AccountId::value).toList())
        .getResultStream()
        .forEach(row -> found.put(new AccountId(row.accountId()), row.lastSeenAt()));
    return found;
  }

  /** Notes when each was seen, to the second, so that a statement has many; never moves back. */
  void write(Map<AccountId, Long> seen) {
    Map<Long, List<UUID>> bySecond = new TreeMap<>();
    seen.forEach(
        (account, at) ->
            bySecond
                .computeIfAbsent(at - at % SECOND, second -> new ArrayList<>())
                .add(account.value()));
    bySecond.forEach(this::writeAll);
  }

  private void writeAll(long at, List<UUID> accounts) {
    for (int from = 0; from < accounts.size(); from += AT_ONCE) {
      write(at, accounts.subList(from, Math.min(from + AT_ONCE, accounts.size())));
    }
  }

  /** One who has no row gets one, unless the account is gone. */
  private void write(long at, List<UUID> accounts) {
    entities
        .createNativeQuery(
            "INSERT INTO presence (account_id, status, last_seen_at)"
                + " SELECT id, :status, :at FROM account WHERE id IN (:accounts)"
                + " ON DUPLICATE KEY UPDATE"
                + " last_seen_at = GREATEST(last_seen_at, VALUES(last_seen_at))")
        .setParameter("status", Statuses.ONLINE)
        .setParameter("at", at)
        .setParameter("accounts", accounts)
        .executeUpdate();
  }
}
