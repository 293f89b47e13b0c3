package io.parley.group;

import io.parley.common.AccountId;
import io.parley.common.GroupId;
import io.parley.common.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of who is in which group. */
@ApplicationScoped
@Transactional
class MembershipRepository {

  private final EntityManager entities;

  @Inject
  MembershipRepository(EntityManager entities) {
    this.entities = entities;
  }

  Optional<Membership> find(GroupId group, AccountId account) {
    return Optional.ofNullable(entities.find(Membership.class, Membership.Key.of(group, account)));
  }

  void add(Membership membership) {
    entities.persist(membership);
  }

  void remove(Membership membership) {
    entities.remove(membership);
    entities.flush();
  }

  /** The one who has been in the group for longest. */
  Optional<Membership> longestStanding(GroupId group) {
    return list(group, new PageRequest(1, null)).stream().findFirst();
  }

  /** The group's members, those who joined first, first. */
  List<Membership> list(GroupId group, PageRequest request) {
    MemberPlace after = MemberPlace.parse(request.after());
    String from =
        after == null
            ? ""
            : " AND m.joinedAt >= :joinedAt"
                + " AND (m.joinedAt > :joinedAt OR m.key.accountId > :account)";
    TypedQuery<Membership> query =
        entities
            .createQuery(
                "SELECT m FROM Membership m WHERE m.key.groupId = :group"
                    + from
                    + " ORDER BY m.joinedAt, m.key.accountId",
                Membership.class)
            .setParameter("group", group.value())
            .setMaxResults(request.rows());
    if (after != null) {
      query.setParameter("joinedAt", after.joinedAt()).setParameter("account", after.account());
    }
    return query.getResultList();
  }

  List<AccountId> members(GroupId group) {
    return entities
        .createQuery(
            "SELECT m.key.accountId FROM Membership m WHERE m.key.groupId = :group", UUID.class)
        .setParameter("group", group.value())
        .getResultStream()
        .map(AccountId::new)
        .toList();
  }

  List<GroupId> groupsOf(AccountId account) {
    return entities
        .createQuery(
            "SELECT m.key.groupId FROM Membership m WHERE m.key.accountId = :account", UUID.class)
        .setParameter("account", account.value())
        .getResultStream()
        .map(GroupId::new)
        .toList();
  }
}
