package io.parley.account;

import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
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

  private static final Set<String> ALL = Set.of(ONLINE, AWAY, DND);

  private final EntityManager entities;
  private final Event<StatusChosen> chosen;

  @Inject
  Statuses(EntityManager entities, Event<StatusChosen> chosen) {
    this.entities = entities;
    this.chosen = chosen;
  }

  public String of(AccountId account) {
    List<?> found =
        entities
            .createNativeQuery("SELECT status FROM presence WHERE account_id = :account")
            .setParameter("account", account.value())
            .getResultList();
    return found.isEmpty() ? ONLINE : (String) found.get(0);
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
}
