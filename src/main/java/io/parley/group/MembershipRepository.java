package io.parley.group;

import io.parley.common.AccountId;
import io.parley.common.GroupId;
import io.parley.common.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tables of who is in which group, and of what they are called there. */
@ApplicationScoped
@Transactional
class MembershipRepository {

  private final EntityManager entities;

  @Inject
  MembershipRepository(EntityManager entities) {
    this.entities = entities;
  }

  Optional<Membership> find(Membership.Key key) {
    return Optional.ofNullable(entities.find(Membership.class, key));
  }

  Optional<Membership> find(GroupId group, AccountId account) {
    return find(Membership.Key.of(group, account));
  }

  /** As it is in the table, whatever the transaction has read of it before. */
  Optional<Standing> standing(Membership.Key key) {
    return entities
        .createQuery(
            "SELECT m.role, m.nickname, m.mutedUntil FROM Membership m WHERE m.key = :key",
            Tuple.class)
        .setParameter("key", key)
        .getResultStream()
        .map(
            row ->
                new Standing(
                    row.get(0, Role.class), row.get(1, String.class), row.get(2, Instant.class)))
        .findFirst();
  }

  void add(Membership membership) {
    entities.persist(membership);
  }

  void remove(Membership membership) {
    entities.remove(membership);
    entities.flush();
  }

  /** Makes the member be found by the nickname of now. */
  void renewTerms(Membership membership) {
    entities
        .createQuery(
            "DELETE FROM NicknameTerm t"
                + " WHERE t.key.groupId = :group AND t.key.accountId = :account")
        .setParameter("group", membership.key().groupId())
        .setParameter("account", membership.key().accountId())
        .executeUpdate();
    membership.terms().forEach(term -> entities.persist(new NicknameTerm(membership.key(), term)));
  }

  /** The owner; without one, the admin who has been in the group for longest, or the member. */
  Optional<Membership> first(GroupId group) {
    return list(group, MemberFilter.ALL, new PageRequest(1, null)).stream().findFirst();
  }

  /** The group's members that pass, in the order of {@link MemberPlace}, one query a role. */
  List<Membership> list(GroupId group, MemberFilter filter, PageRequest request) {
    MemberPlace after = MemberPlace.parse(request.after());
    List<Membership> rows = new ArrayList<>();
    for (Role role : Role.values()) {
      int missing = request.rows() - rows.size();
      if (missing > 0 && (after == null || after.role().isAtLeast(role))) {
        MemberPlace place = after != null && after.role() == role ? after : null;
        rows.addAll(list(group, role, filter, place, missing));
      }
    }
    return rows;
  }

  private List<Membership> list(
      GroupId group, Role role, MemberFilter filter, @Nullable MemberPlace after, int limit) {
    String from =
        after == null
            ? ""
            : " AND m.joinedAt >= :joinedAt"
                + " AND (m.joinedAt > :joinedAt OR m.key.accountId > :account)";
    TypedQuery<Membership> query =
        entities
            .createQuery(
                "SELECT m FROM Membership m WHERE m.key.groupId = :group AND m.role = :role"
                    + from
                    + filter.condition()
                    + " ORDER BY m.joinedAt, m.key.accountId",
                Membership.class)
            .setParameter("group", group.value())
            .setParameter("role", role)
            .setMaxResults(limit);
    filter.parameters().forEach(query::setParameter);
    if (after != null) {
      query.setParameter("joinedAt", after.joinedAt()).setParameter("account", after.account());
    }
    return query.getResultList();
  }

  /** Of these accounts, those who are in the group. */
  List<AccountId> membersAmong(GroupId group, Collection<AccountId> accounts) {
    return ids(
        entities
            .createQuery(
                "SELECT m.key.accountId FROM Membership m"
                    + " WHERE m.key.groupId = :group AND m.key.accountId IN :accounts",
                UUID.class)
            .setParameter("group", group.value())
            .setParameter("accounts", accounts.stream().map(AccountId::value).toList()));
  }

  /** The owner and the admins. */
  List<AccountId> administrators(GroupId group) {
    return ids(
        entities
            .createQuery(
                "SELECT m.key.accountId FROM Membership m"
                    + " WHERE m.key.groupId = :group AND m.role IN :roles",
                UUID.class)
            .setParameter("group", group.value())
            .setParameter("roles", List.of(Role.OWNER, Role.ADMIN)));
  }

  List<AccountId> members(GroupId group) {
    return ids(
        entities
            .createQuery(
                "SELECT m.key.accountId FROM Membership m WHERE m.key.groupId = :group", UUID.class)
            .setParameter("group", group.value()));
  }

  private static List<AccountId> ids(TypedQuery<UUID> query) {
    return query.getResultStream().map(AccountId::new).toList();
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
