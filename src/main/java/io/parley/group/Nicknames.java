package io.parley.group;

import io.parley.common.AccountId;
import io.parley.common.GroupId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What members are called in their groups, for many at once. */
@ApplicationScoped
public class Nicknames {

  private final EntityManager entities;

  @Inject
  Nicknames(EntityManager entities) {
    this.entities = entities;
  }

  /** The nicknames of those of these accounts that have one, in each of these groups. */
  public Map<GroupId, Map<AccountId, String>> of(
      Collection<GroupId> groups, Collection<AccountId> accounts) {
    Map<GroupId, Map<AccountId, String>> names = new HashMap<>();
    if (groups.isEmpty() || accounts.isEmpty()) {
      return names;
    }
    entities
        .createQuery(
            "SELECT m.key.groupId, m.key.accountId, m.nickname FROM Membership m"
                + " WHERE m.key.groupId IN :groups AND m.key.accountId IN :accounts"
                + " AND m.nickname <> ''",
            Tuple.class)
        .setParameter("groups", groups.stream().map(GroupId::value).toList())
        .setParameter("accounts", accounts.stream().map(AccountId::value).toList())
        .getResultStream()
        .forEach(
            row ->
                names
                    .computeIfAbsent(new GroupId(row.get(0, UUID.class)), group -> new HashMap<>())
                    .put(new AccountId(row.get(1, UUID.class)), row.get(2, String.class)));
    return names;
  }
}
